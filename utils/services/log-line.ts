/**
 * "Called Ana yesterday, she will send the form; remind me Friday": one line, read into what can be
 * saved. Each part says which words it was read from, so that the screen can show and correct it; what is
 * unsure is left to ask. Nothing typed is lost: what is no part is the text, in the user's own words.
 * The reader of dates is heavy: load this when used.
 */
import { clausesIn, isWithin, type LineWord, type Span, wordsIn } from '../domain/line-words';
import { type KindRead, readKind } from '../domain/log-kind';
import { isLast, JOINING, textLeft } from '../domain/log-text';
import type { NameBook, NamedPeople } from '../domain/name-book';
import { type DayRead, readDays } from './log-day';
import { type PersonRead, personRead, readPeople } from './log-people';
import { type ReminderRead, readReminder } from './log-reminder';

/** Longer lines are text from here on: nobody types so much into one line. */
const MOST_READ = 2_000;

export interface LogReading {
  line: string;
  /** Who it was with; one that is no longer certain is to be asked. */
  people: PersonRead[];
  /** Who else is named: offered, not taken. */
  mentioned: PersonRead[];
  /** Null where no word says it. */
  kind: KindRead | null;
  /** Null where none is named, which is today. */
  day: DayRead | null;
  reminder: ReminderRead | null;
  /** What remains, in the user's own words. */
  text: string;
}

/** What begins the matter of a talk: a day or a name behind it is no longer when and with whom. */
const MATTER =
  /(?<!\p{L})(?:about|regarding|re|concerning|that|because|who|which|whose|if|whether|but|so|for|(?:and\s+)?(?:she|he|they)\s+(?!\p{L}+\s*$))(?!\p{L})/giu;
const PLAINLY_PAST =
  /^(?:yesterday|today|last|this morning|earlier|(?:the )?day before)\b|\bago$/iu;

interface Options {
  /** The user has said that the line asks for no reminder. */
  noReminder?: boolean;
  /** BCP 47, for dates in numbers; the browser's if not given. */
  language?: string;
}

/**
 * Reads a line about what happened.
 *
 * @param names - of everyone, made once.
 * @param today - the user's date: a day is the last one of its name, a reminder's the next.
 */
export function readLogLine(
  line: string,
  names: NameBook,
  today: Temporal.PlainDate,
  { noReminder = false, language }: Options = {},
): LogReading {
  const read = line.slice(0, MOST_READ);
  const reminder = noReminder ? null : readReminder(read, today, language);
  const told = reminder ? blank(read, reminder.at, BARRIER) : read;
  const words = wordsIn(told);
  const named = names.read(told, words);
  const bare = named.reduce((text, at) => blank(text, at, ' '), told);
  const kind = readKind(bare, named);
  const days = readDays(
    named.reduce((text, at) => blank(text, at, BARRIER), told),
    today,
    language,
  );
  const labelled = [...named, ...days.map(({ at }) => at), ...(kind ? [kind] : [])];
  const head = headOf(told, words, labelled, kind ?? named.find(({ isOwner }) => !isOwner));
  const frame = { start: head.start, end: matterFrom(bare, head, kind) };
  const day =
    days.find(({ on, at }) => isWithin(at, frame) && (on !== null || kind !== null)) ??
    days.find(
      (one) =>
        one.on !== null &&
        isWithin(one.at, head) &&
        PLAINLY_PAST.test(one.words) &&
        isLast(told, one.at, head),
    ) ??
    null;
  const { people, mentioned } = readPeople({
    line: told,
    words,
    named,
    names,
    frame,
    head,
    kind,
    day,
  });
  const asked =
    people.length === 0 && reminder
      ? firstNamed(names.read(read, wordsIn(read))).map((one) => personRead(read, one))
      : [];
  const taken = [kind, day?.at, ...people.map(({ at }) => at)].filter((at) => at != null);
  return {
    line,
    people: [...people, ...asked],
    mentioned,
    kind,
    day,
    reminder,
    text: textLeft(line, { head, taken, day: day?.at ?? null, gone: reminder?.at ?? null }),
  };
}

const firstNamed = (named: readonly NamedPeople[]) =>
  named.filter(({ isOwner }) => !isOwner).slice(0, 1);

/** A sign that no name and no date reaches across: what was read already is never part of another. */
const BARRIER = ';';

/** The text with a stretch filled by a sign: all others stay where they are. */
function blank(text: string, { start, end }: Span, sign: string): string {
  return text.slice(0, start) + sign.repeat(end - start) + text.slice(end);
}

/** The clause that says what happened, with the clauses around it that only say who and when. */
function headOf(
  line: string,
  words: readonly LineWord[],
  labelled: readonly Span[],
  center: Span | undefined,
): Span {
  const clauses = clausesIn(line);
  const at = Math.max(
    0,
    clauses.findIndex((clause) => center && isWithin(center, clause)),
  );
  const isOnlyParts = (clause: Span) =>
    words
      .filter((word) => isWithin(word, clause))
      .every((word) => JOINING.has(word.folded) || labelled.some((part) => isWithin(word, part)));
  const head = { ...(clauses[at] ?? { start: 0, end: line.length }) };
  for (const clause of clauses.slice(at + 1)) {
    if (!isOnlyParts(clause)) break;
    head.end = clause.end;
  }
  if (clauses.slice(0, at).every(isOnlyParts)) head.start = 0;
  return head;
}

/** Where the matter begins within the head, behind the word for what happened. */
function matterFrom(line: string, head: Span, kind: Span | null): number {
  const from = kind && isWithin(kind, head) ? kind.end : head.start;
  MATTER.lastIndex = from;
  const matter = MATTER.exec(line);
  return matter && matter.index < head.end ? matter.index : head.end;
}
