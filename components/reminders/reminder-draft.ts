/** What is typed about a reminder before it is kept. */
import { REMINDER_KINDS, type Reminder, type ReminderKind } from '../../utils/domain/reminder';
import { choiceOf, isRepeatChoice, type RepeatChoice } from './repeat-choice';

export interface ReminderDraft {
  /** The day, in words; read when saved. */
  when: string;
  kind: ReminderKind;
  text: string;
  /** `14:30`; empty for all day, or the time that the words name. */
  time: string;
  repeat: RepeatChoice;
  /** What it waits for; empty for nothing. */
  waitsFor: string;
}

export const EMPTY_REMINDER: ReminderDraft = {
  when: '',
  kind: 'follow-up',
  text: '',
  time: '',
  repeat: '',
  waitsFor: '',
};

/** A reminder as its form shows it: a day that has passed is not offered again. */
export function reminderDraftOf(reminder: Reminder, today: Temporal.PlainDate): ReminderDraft {
  const { kind, text, on, time, repeat, waitsFor } = reminder;
  return {
    when: on < today.toString() ? '' : on,
    kind,
    text,
    time: time ?? '',
    repeat: choiceOf(repeat),
    waitsFor: waitsFor ?? '',
  };
}

/** Whether a kept draft has this shape. */
export function isReminderDraft(value: unknown): value is ReminderDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, repeat, ...texts } = value as Partial<Record<keyof ReminderDraft, unknown>>;
  return (
    REMINDER_KINDS.some((one) => one === kind) &&
    isRepeatChoice(repeat) &&
    [texts.when, texts.text, texts.time, texts.waitsFor].every((one) => typeof one === 'string')
  );
}
