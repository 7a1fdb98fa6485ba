/** A day for everybody selected: to be reminded of them, to let them rest until, or to pause until. */
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { bulkScratch } from '../../utils/domain/scratch-key';
import { remindMany } from '../../utils/services/bulk';
import { pausePeople } from '../../utils/services/keep-in-touch';
import { letRest } from '../../utils/services/outreach';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readWhen } from '../reminders/follow-up';
import { dayWords } from '../ui/dates';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TextField } from '../ui/TextField';

export type DayVerb = 'remind' | 'rest' | 'pause';

const LABELS = {
  remind: 'reminders.when',
  rest: 'rest.untilLabel',
  pause: 'bulk.pauseUntil',
} as const satisfies Record<DayVerb, string>;

const SUBMITS = {
  remind: 'reminders.remindMe',
  rest: 'rest.letRest',
  pause: 'bulk.pauseDo',
} as const satisfies Record<DayVerb, string>;

interface Typed {
  words: string;
  text: string;
}

function isTyped(kept: unknown): kept is Typed {
  const { words, text } = (kept ?? {}) as Partial<Record<keyof Typed, unknown>>;
  return typeof words === 'string' && typeof text === 'string';
}

interface Props {
  verb: DayVerb;
  ids: readonly string[];
  onClose(): void;
}

export function BulkDay({ verb, ids, onClose }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const typed = useHalfTyped<Typed>(bulkScratch(verb), isTyped, { words: '', text: '' });
  const { words, text } = typed.value;
  const [insist, setInsist] = useState(false);
  const close = () => {
    typed.drop();
    onClose();
  };

  const count = String(ids.length);
  const does = (on: string | null): Promise<boolean> => {
    const day = on === null ? '' : dayWords(on, today);
    if (verb === 'rest')
      return announce(
        i18n.t(on ? 'bulk.restedUntil' : 'bulk.rested', ids.length, [count, day]),
        letRest(kith, ids, on, i18n.t('rest.writeAgain')),
      );
    if (verb === 'pause')
      return announce(i18n.t('bulk.paused', ids.length, [count, day]), pausePeople(kith, ids, on));
    const input = { kind: 'follow-up' as const, text, on: on ?? '', time: null, zone: null };
    return announce(
      (done) => i18n.t('bulk.reminded', done.count, [String(done.count), day]),
      remindMany(kith, ids, input),
    );
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const on = await readWhen(words, today);
    // Only rest needs no day: it may last until they are woken.
    const isMissing = on === null && (verb !== 'rest' || words.trim() !== '');
    setInsist(isMissing);
    if (!isMissing && (await does(on))) close();
  };

  return (
    <form className="BulkBar-form" onSubmit={save} onKeyDown={formKeys({ onCancel: close })}>
      <div className="BulkBar-fields">
        <FollowUpWords
          words={words}
          onChange={(next) => typed.change({ words: next, text })}
          today={today}
          label={i18n.t(LABELS[verb])}
          insist={insist}
          missing={i18n.t('reminders.whenMissing')}
          autoFocus
        />
        {verb === 'remind' && (
          <TextField
            label={i18n.t('reminders.what')}
            value={text}
            onChange={(next) => typed.change({ words, text: next })}
          />
        )}
      </div>
      <FormActions save={i18n.t(SUBMITS[verb])} onCancel={close} />
    </form>
  );
}
