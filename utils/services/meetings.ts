/** The verbs about meetings: plan, change, begin, note, tell how it went, call off; and which are near. */
import type { Change } from '../db/change';
import { UNSURE_DAYS } from '../db/due';
import { ChangedElsewhereError } from '../domain/errors';
import { newId } from '../domain/ids';
import type { InteractionInput } from '../domain/interaction-input';
import { isoTime } from '../domain/iso-time';
import type { Meeting, MeetingKind } from '../domain/meeting';
import { cleanMeeting, cleanNotes, type MeetingInput } from '../domain/meeting-input';
import { beginsAt, endsAt } from '../domain/meeting-time';
import type { Person } from '../domain/person';
import type { ReminderInput } from '../domain/reminder-input';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { keepInteraction, readyToLog } from './interactions';
import type { Kith } from './kith';
import { meetingHeld, meetingOff, meetingSet } from './meeting-status';
import type { Moved } from './moves';
import { endPreparing, movePreparing, remindToPrepare } from './prepare-meeting';

/** A meeting with whom it is; who is deleted is not among them. */
export interface MeetingItem {
  meeting: Meeting;
  people: Person[];
}

export interface MeetingsAround {
  /** Going on now, later today and in the next two days, in order. */
  coming: MeetingItem[];
  /** Over, and nobody has told yet how they went; in order. */
  untold: MeetingItem[];
}

/** How a meeting went. */
export interface HeldInput {
  text: string;
  /** What came out of it. */
  outcome: string | null;
  /** What it turned out to be, where not what was planned. */
  kind?: MeetingKind;
  /** Reminds of each of them; null for nobody. */
  follow?: ReminderInput | null;
}

const NEAR_DAYS = 2;

/**
 * Plans a meeting: whoever is not in touch yet is at "meeting set" now, and a reminder to prepare comes the
 * day before.
 *
 * @throws {InvalidInputError} as `cleanMeeting`; {RowGoneError} when somebody is gone.
 */
export async function planMeeting(
  kith: Kith,
  input: MeetingInput,
): Promise<{ id: string; actionId: Stamp }> {
  const values = cleanMeeting(input);
  const id = newId(kith.now().epochMilliseconds);
  const { actionId } = await act(kith, 'planMeeting', async (change) => {
    await change.insert('meetings', id, {
      ...values,
      state: 'planned',
      interactionId: null,
    });
    await meetingSet(change, kith, values.personIds);
    await remindToPrepare(change, kith, { id, ...values });
  });
  return { id, actionId };
}

/**
 * Changes a planned meeting; its reminder to prepare moves along. Who joins is at "meeting set" too, and who
 * no longer comes is back where they stood.
 *
 * @throws {InvalidInputError} as `cleanMeeting`; {ChangedElsewhereError} when it has been held or called off meanwhile.
 */
export async function editMeeting(
  kith: Kith,
  id: string,
  patch: Partial<MeetingInput>,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'editMeeting', async (change) => {
    const former = await planned(change, id);
    const values = cleanMeeting({ ...inputOf(former), ...patch });
    const added = values.personIds.filter((one) => !former.personIds.includes(one));
    await change.patch('meetings', id, values);
    await meetingSet(change, kith, added);
    await meetingOff(
      change,
      kith,
      former.personIds.filter((one) => !values.personIds.includes(one)),
    );
    await movePreparing(change, kith, former, values);
  });
  return { actionId };
}

/**
 * Tells how a meeting went: it is logged at its time, or now where it was held early, with all that follows
 * from a log, and is no longer planned.
 *
 * @returns the interaction's id, and whom it moved on.
 * @throws {InvalidInputError} as `logInteraction`; {ChangedElsewhereError} when it was told or called off meanwhile.
 */
export async function holdMeeting(
  kith: Kith,
  id: string,
  { text, outcome, kind, follow = null }: HeldInput,
): Promise<{ id: string; actionId: Stamp; moved: Moved[] }> {
  const now = kith.now();
  const { actionId, result } = await act(kith, 'holdMeeting', async (change) => {
    const meeting = await planned(change, id);
    const began = startOf(meeting);
    const input: InteractionInput = {
      personIds: await livingOf(change, meeting),
      kind: kind ?? meeting.kind,
      direction: 'both',
      at: (Temporal.Instant.compare(began, now) < 0 ? began : now).toString(),
      text,
      outcome,
    };
    const logged = await keepInteraction(change, kith, readyToLog(kith, input, { follow }));
    const { confidential } = meeting;
    await change.patch('interactions', logged.id, { confidential });
    await change.patch('meetings', id, { state: 'held', interactionId: logged.id });
    await endPreparing(change, kith, id, 'done');
    const met = await meetingHeld(change, kith, input.personIds, logged.id);
    return { ...logged, moved: [...logged.moved, ...met] };
  });
  return { ...result, actionId };
}

/** A meeting begins now, as its clock has it. @throws {ChangedElsewhereError} when it was told or called off meanwhile. */
export async function startMeeting(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const startedAt = isoTime(kith.now());
  const { actionId } = await act(kith, 'startMeeting', async (change) => {
    await planned(change, id);
    await change.patch('meetings', id, { startedAt });
  });
  return { actionId };
}

/**
 * Keeps what was noted in a meeting, or afterwards.
 *
 * @throws {InvalidInputError} for more than is kept; {RowGoneError} when the meeting is gone.
 */
export async function writeMeeting(
  kith: Kith,
  id: string,
  notes: string,
): Promise<{ actionId: Stamp }> {
  const clean = cleanNotes(notes);
  const { actionId } = await act(kith, 'writeMeeting', async (change) => {
    await change.living('meetings', id);
    await change.patch('meetings', id, { notes: clean });
  });
  return { actionId };
}

/** A planned meeting is there again, and is prepared as before. Part of an action. @param personIds - who can come. */
export async function meetingBack(
  change: Change,
  kith: Kith,
  id: string,
  personIds: readonly string[],
): Promise<void> {
  const meeting = await change.living('meetings', id);
  if (meeting.state !== 'planned') return;
  await meetingSet(change, kith, personIds);
  await remindToPrepare(change, kith, { ...meeting, personIds: [...personIds] });
}

/** Calls a meeting off: nothing is left to prepare, and who was at "meeting set" for it is back where they stood. */
export async function cancelMeeting(kith: Kith, id: string): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'cancelMeeting', async (change) => {
    const { personIds } = await planned(change, id);
    await change.patch('meetings', id, { state: 'cancelled' });
    await endPreparing(change, kith, id, 'removed');
    await meetingOff(change, kith, personIds);
  });
  return { actionId };
}

/** The planned meetings of today and the next two days, and those of which nobody has told how they went. */
export async function meetingsAround({ db, now, zone }: Kith): Promise<MeetingsAround> {
  const moment = now();
  const last = moment.toZonedDateTimeISO(zone()).toPlainDate().add({ days: NEAR_DAYS });
  const unsure = last.add({ days: UNSURE_DAYS }).toString();
  const meetings = await db.meetings.where('_planned').belowOrEqual(unsure).toArray();
  const people = await db.people.bulkGet([...new Set(meetings.flatMap((one) => one.personIds))]);
  const living = new Map(
    people.flatMap((person) => (person && person._del === undefined ? [[person.id, person]] : [])),
  );
  const around: MeetingsAround = { coming: [], untold: [] };
  for (const meeting of meetings.sort((a, b) =>
    Temporal.Instant.compare(beginsAt(a), beginsAt(b)),
  )) {
    const item = { meeting, people: meeting.personIds.flatMap((id) => living.get(id) ?? []) };
    const day = beginsAt(meeting).toZonedDateTimeISO(zone()).toPlainDate();
    if (item.people.length === 0) continue;
    if (Temporal.Instant.compare(endsAt(meeting), moment) <= 0) around.untold.push(item);
    else if (Temporal.PlainDate.compare(day, last) <= 0) around.coming.push(item);
  }
  return around;
}

/** A meeting that is still planned: none is told twice. */
async function planned(change: Change, id: string): Promise<Meeting> {
  const meeting = await change.living('meetings', id);
  if (meeting.state !== 'planned') throw new ChangedElsewhereError('state');
  return meeting;
}

/** Who of a meeting has not been deleted since. */
async function livingOf(change: Change, { personIds }: Meeting): Promise<string[]> {
  const living: string[] = [];
  for (const id of personIds) {
    const person = await change.row('people', id);
    if (person && person._del === undefined) living.push(id);
  }
  return living;
}

/** Whom a meeting is with; who was deleted is not among them. */
export async function guestsOf({ db }: Kith, { personIds }: Meeting): Promise<Person[]> {
  const people = await db.people.bulkGet(personIds);
  return people.flatMap((person) => (person && person._del === undefined ? [person] : []));
}

/** When it began: as it was started, else as it was planned. */
function startOf(meeting: Meeting): Temporal.Instant {
  return meeting.startedAt ? Temporal.Instant.from(meeting.startedAt) : beginsAt(meeting);
}

function inputOf(meeting: Meeting): MeetingInput {
  const { personIds, kind, title, on, time, zone, minutes, place, note, confidential } = meeting;
  const { mentorshipId, activity } = meeting;
  const when = { on, time, zone, minutes };
  return { personIds, kind, title, ...when, place, note, confidential, mentorshipId, activity };
}
