/** The log form of one person: what is half typed is kept, and saving can be undone. */
import { useEffect, useState } from 'react';
import { personScratch } from '../../utils/domain/scratch-key';
import { logInteraction } from '../../utils/services/interactions';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readFollow } from '../reminders/follow-up';
import { namesWords } from '../ui/names-words';
import { LogForm } from './LogForm';
import { LogOthers } from './LogOthers';
import { EMPTY_LOG, interactionOf, isLogDraft, type LogDraft } from './log-draft';
import { loggedWords, withReminder } from './logged-words';

interface Props {
  person: { id: string; name: string };
  /** Where the form was opened by a button, it closes: saved, or given up and forgotten. */
  onClose?: () => void;
}

export function LogInteraction({ person, onClose }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const { kept, keep, drop } = useScratch<LogDraft>(personScratch(person.id, 'log'), isLogDraft);
  const [draft, setDraft] = useState(EMPTY_LOG);
  const [insist, setInsist] = useState(false);
  useEffect(() => {
    if (kept) setDraft((now) => (now === EMPTY_LOG ? kept : now));
  }, [kept]);

  const save = async () => {
    const follow = await readFollow(draft.remind ?? '', today, kith.zone());
    setInsist(follow === undefined);
    if (follow === undefined) return false;
    const now = kith.now().toZonedDateTimeISO(kith.zone());
    const everyone = [person, ...(draft.others ?? [])];
    const personIds = everyone.map(({ id }) => id);
    const values = { ...interactionOf(draft, now), personIds };
    const saved = await announce(
      ({ moved }) => withReminder(loggedWords(namesWords(everyone), moved), follow, today),
      logInteraction(kith, values, { follow }),
    );
    if (saved) close();
    return saved;
  };

  const close = () => {
    drop();
    setDraft(EMPTY_LOG);
    onClose?.();
  };

  const change = (next: LogDraft) => {
    setDraft(next);
    keep(next);
  };

  return (
    <LogForm
      draft={draft}
      onChange={change}
      today={today.toString()}
      onSave={save}
      autoFocus={onClose !== undefined}
      {...(onClose ? { onCancel: close } : {})}
      follow={
        <FollowUpWords
          words={draft.remind ?? ''}
          onChange={(remind) => change({ ...draft, remind })}
          today={today}
          insist={insist}
          keepsTime
        />
      }
    >
      <LogOthers
        others={draft.others ?? []}
        except={person.id}
        onChange={(others) => change({ ...draft, others })}
      />
    </LogForm>
  );
}
