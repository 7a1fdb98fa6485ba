/** What help hangs together with: what it was passed on as, what it came from, and what forms offer for that. */
import { useMemo } from 'react';
import { type Help, helpOf, passedOn } from '../../utils/domain/pay-forward';
import type { HelpView } from '../../utils/services/help';
import { useNames } from '../hooks/useNames';
import type { Choice } from '../ui/NativeSelect';
import { helpWords } from './help-words';

export interface HelpLinks {
  received: readonly Help[];
  given: readonly Help[];
  /** Help given, by the id of the help received that moved the user to it. */
  chains: ReadonlyMap<string, readonly Help[]>;
  /** Help received, by its id. */
  from: ReadonlyMap<string, Help>;
  /** What `becauseOfId` and `goalId` may stand for. */
  links: { becauseOfId: readonly Choice<string>[]; goalId: readonly Choice<string>[] };
  /** "Referral, Mara Okafor". */
  wordsOf(help: Help): string;
}

export function useHelpLinks(view: HelpView | undefined): HelpLinks | null {
  const nameOf = useNames();
  return useMemo(() => {
    if (!view) return null;
    const help = helpOf(view.favours, view.introductions);
    const wordsOf = (one: Help) => helpWords(one, nameOf);
    return {
      ...help,
      chains: passedOn(help),
      from: new Map(help.received.map((one) => [one.row.id, one])),
      links: {
        becauseOfId: help.received.map((one) => ({ value: one.row.id, label: wordsOf(one) })),
        goalId: view.goals.map(({ id, statement }) => ({ value: id, label: statement })),
      },
      wordsOf,
    };
  }, [view, nameOf]);
}
