/**
 * One field for what happened: "called Ana yesterday, she will send the form; remind me Friday". What was
 * read stands below it, to correct; what will be saved is said before it is; Enter saves.
 */
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { lineScratch } from '../../utils/domain/scratch-key';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { loggedWords } from '../outreach/logged-words';
import { dayWords } from '../ui/dates';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { namesWords } from '../ui/names-words';
import { LineChips } from './LineChips';
import './LogLine.css';
import type { Other } from '../outreach/log-draft';
import { planWords } from './plan-words';
import { savePlan } from './save-plan';
import { useLogLine } from './useLogLine';
import { WhoAsked } from './WhoAsked';

interface Props {
  /** Who the place is about: it was with them. */
  here?: Other | null;
  /** A line that was handed over. */
  opening?: string;
  takesFocus?: boolean;
  onSaved?: () => void;
  onCancel?: () => void;
}

/** Stands inside a RosterProvider: names are read from everyone's. */
export function LogLine({ here = null, opening = '', takesFocus, onSaved, onCancel }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [saving, setSaving] = useState(false);
  const { draft, set, drop, plan } = useLogLine(lineScratch(here?.id ?? null), here, opening);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving) return;
    if (!plan || plan.asks) {
      (plan ? askedPart(form.current) : field.current)?.focus();
      return;
    }
    setSaving(true);
    const names = namesWords(plan.people);
    const day = plan.reminder?.on ? dayWords(plan.reminder.on, today) : '';
    try {
      const saved = await announce(
        ({ moved }) =>
          plan.isOnlyReminder ? i18n.t('line.reminded', { names, day }) : loggedWords(names, moved),
        savePlan(kith, plan),
      );
      if (!saved) return;
      drop();
      onSaved?.();
      field.current?.focus();
    } finally {
      setSaving(false);
    }
  };

  const [unsure] = plan?.unsure ?? [];
  const words = plan ? planWords(plan, today) : '';
  return (
    <form
      ref={form}
      className="LogLine"
      onSubmit={save}
      onKeyDown={formKeys({ onCancel, onSave: save })}
    >
      <label htmlFor={id}>{i18n.t('line.label')}</label>
      <textarea
        ref={field}
        id={id}
        className="Control LogLine-field"
        dir="auto"
        rows={2}
        placeholder={i18n.t(here ? 'line.exampleHere' : 'line.example')}
        aria-describedby={`${id}-will`}
        value={draft.line}
        onChange={(event) => set({ line: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          if (event.metaKey || event.ctrlKey) return;
          void save(event);
        }}
      />
      {plan && <LineChips plan={plan} draft={draft} onChange={set} today={today} here={here} />}
      {plan?.asks === 'who' && (
        <WhoAsked
          key={unsure?.words ?? ''}
          read={unsure ?? null}
          onChoose={(chosen) => {
            set(
              unsure
                ? { meant: { ...draft.meant, [unsure.words]: chosen } }
                : { added: chosen ? [...draft.added, chosen] : draft.added },
            );
            field.current?.focus();
          }}
        />
      )}
      <p id={`${id}-will`} className="LogLine-will" aria-live="polite">
        {words === '' ? hint(plan !== null) : i18n.t('line.will', { what: words })}
        {plan?.text && words !== '' && <q dir="auto">{plan.text}</q>}
      </p>
      <FormActions look="primary" busy={saving} onCancel={onCancel} />
    </form>
  );
}

const hint = (isTyped: boolean) => i18n.t(isTyped ? 'line.asksFirst' : 'line.hint');

/** Where the first question is answered. */
function askedPart(form: HTMLFormElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('.LogLine-who button, .LogLine-who input') ??
    form?.querySelector<HTMLElement>('[data-asked] button') ??
    null
  );
}
