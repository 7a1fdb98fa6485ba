/** A meeting to plan or to change: only the day has no answer yet. */
import { lazy, Suspense, type SyntheticEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ACTIVITIES, MEETING_KINDS } from '../../utils/domain/meeting';
import type { MeetingInput } from '../../utils/domain/meeting-input';
import { activityWords } from '../../utils/services/meeting-words';
import { useToday } from '../hooks/useToday';
import { interactionWords } from '../people/interaction-words';
import { PersonPicker } from '../people/PersonPicker';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readDay } from '../reminders/follow-up';
import { placeOf } from '../reminders/zone-words';
import { CheckBox } from '../ui/CheckBox';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { NativeSelect } from '../ui/NativeSelect';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import './MeetingForm.css';
import { type MeetingDraft, meetingInputOf } from './meeting-draft';

const StyleLine = lazy(() =>
  import('../mentorships/StyleLine').then(({ StyleLine }) => ({ default: StyleLine })),
);

/** How long meetings usually take; any other length can be typed. */
const LENGTHS = ['15', '20', '30', '45', '60', '90'];

/** In place of null, which no list of choices can hold. */
const TALK = 'talk';

interface Props {
  draft: MeetingDraft;
  onChange(draft: MeetingDraft): void;
  /** The words of the button that saves. */
  save: string;
  /** @returns whether it was saved. */
  onSave(input: MeetingInput): Promise<boolean>;
  onCancel(): void;
}

export function MeetingForm({ draft, onChange, save, onSave, onCancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const today = useToday();
  const [insist, setInsist] = useState(false);
  const [saving, setSaving] = useState(false);
  const set = (patch: Partial<MeetingDraft>) => onChange({ ...draft, ...patch });

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    try {
      const { on, time } = await readDay(draft.when, today);
      setInsist(on === null);
      if (on !== null) await onSave(meetingInputOf({ ...draft, time: time ?? draft.time }, on));
      // The day stands far above the button, often out of sight.
      else form.current?.querySelector<HTMLElement>('.FollowUp-words')?.focus();
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      ref={form}
      className="MeetingForm Form"
      aria-label={save}
      onSubmit={submit}
      onKeyDown={formKeys({ onCancel, onSave: submit })}
    >
      <div className="Form-line">
        <NativeSelect
          label={i18n.t('meeting.kind')}
          value={draft.kind}
          choices={MEETING_KINDS.map((value) => ({ value, label: interactionWords(value) }))}
          onChange={(kind) => set({ kind })}
        />
        <NativeSelect
          label={i18n.t('meeting.activity')}
          value={draft.activity ?? TALK}
          choices={[
            { value: TALK, label: i18n.t('meeting.justTalk') },
            ...ACTIVITIES.map((value) => ({ value, label: activityWords(value) })),
          ]}
          onChange={(chosen) => set({ activity: chosen === TALK ? null : chosen })}
        />
        <TextField
          label={i18n.t('meeting.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
        />
      </div>
      <FollowUpWords
        words={draft.when}
        onChange={(when) => set({ when })}
        today={today}
        label={i18n.t('meeting.day')}
        none={i18n.t('meeting.noDay')}
        insist={insist}
        missing={i18n.t('meeting.dayMissing')}
        keepsTime
        autoFocus
      />
      <div className="Form-line">
        <TextField
          label={i18n.t('meeting.time')}
          type="time"
          required
          value={draft.time}
          onChange={(time) => set({ time })}
        />
        <TextField
          label={i18n.t('meeting.minutes')}
          type="number"
          required
          min={1}
          max={20_160}
          list={`${id}-lengths`}
          value={draft.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <datalist id={`${id}-lengths`}>
          {LENGTHS.map((length) => (
            <option key={length} value={length} />
          ))}
        </datalist>
        <NativeSelect
          label={i18n.t('meeting.zone')}
          value={draft.zone}
          choices={zones(draft.zone).map((value) => ({ value, label: placeOf(value) }))}
          onChange={(zone) => set({ zone })}
        />
      </div>
      <TextField
        label={i18n.t('meeting.place')}
        value={draft.place}
        onChange={(place) => set({ place })}
      />
      <TextArea
        label={i18n.t('meeting.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <CheckBox
        label={i18n.t('meeting.confidential')}
        on={draft.confidential ?? false}
        onChange={(confidential) => set({ confidential })}
      />
      <div className="MeetingForm-guests">
        <span>{i18n.t('meeting.with')}</span>
        {draft.guests.map((guest) => (
          <span key={guest.id} className="MeetingForm-guest">
            <bdi>{guest.name}</bdi>
            {draft.guests.length > 1 && (
              <IconButton
                icon="close"
                label={i18n.t('meeting.without', { name: isolate(guest.name) })}
                onClick={() => set({ guests: draft.guests.filter(({ id }) => id !== guest.id) })}
              />
            )}
          </span>
        ))}
        <PersonPicker
          label={i18n.t('meeting.addPerson')}
          onChoose={({ id, name }) => {
            if (!draft.guests.some((guest) => guest.id === id))
              set({ guests: [...draft.guests, { id, name }] });
          }}
        />
      </div>
      <Suspense>
        {draft.guests.map(({ id }) => (
          <StyleLine key={id} personId={id} />
        ))}
      </Suspense>
      <FormActions save={save} look="primary" busy={saving} onCancel={onCancel} />
    </form>
  );
}

/** All that the browser knows, by city; the chosen one too where it is another. */
function zones(chosen: string): string[] {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const all = known.includes(chosen) ? known : [chosen, ...known];
  return all.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}
