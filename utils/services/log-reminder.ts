/** The reminder in a line about what happened: "remind me Friday", "follow up in 2 weeks". */
import { clausesIn, type Span } from '../domain/line-words';
import { type DateWords, findDates, spellOut } from './date-words';

export interface ReminderRead {
  /** `YYYY-MM-DD`, today or later; null where no one day is named: to be asked. */
  on: string | null;
  /** A time of day, `14:30`; null for all day. */
  time: string | null;
  /** What to do, in the user's words; empty where they only say when. */
  text: string;
  /** The words all this was read from. */
  words: string;
  at: Span;
}

const LEAD =
  "(?:(?:and|then|please|also|so|but|i|should|shall|must|need|to|will|want|i['’]ll|let|me|us)\\s+)*";
const REMIND =
  /(?<![\p{L}\p{N}])(?:(?:and|then|please|also|so)\s+)*remind(?:er)?(?:\s+(?:me|us))?(?![\p{L}\p{N}])/iu;
/** These ask for a reminder only where they begin a clause and say when. */
const AGAIN = new RegExp(
  `^\\s*${LEAD}(?:follow[- ]?up|check\\s+(?:back|in)|get\\s+back|write\\s+(?:again|back)|call\\s+(?:again|back)|ping|nudge)(?![\\p{L}\\p{N}])`,
  'iu',
);
const JOINS_DAY = /(?:^|\s)(?:on|by|at|for|before|until|till)\s*$/iu;
const OPENS_TASK = /^\s*(?:to|that|:|,)\s+/iu;

/** @returns null where the line asks for none. */
export function readReminder(
  line: string,
  today: Temporal.PlainDate,
  language?: string,
): ReminderRead | null {
  const clauses = clausesIn(line);
  for (const [index, clause] of clauses.entries()) {
    const said = line.slice(clause.start, clause.end);
    const asked = REMIND.exec(said);
    const again = asked ? null : AGAIN.exec(said);
    const match = asked ?? again;
    if (!match) continue;
    const start = clause.start + match.index;
    const isAll = line.slice(0, start).trim() === '';
    const alone = clauses[index + 1];
    const wanted = (end: number) =>
      dayOf(line.slice(start + match[0].length, end), today, language);
    let end = isAll ? line.length : clause.end;
    // "remind me, Friday": the day may stand behind a comma.
    if (
      !wanted(end).date &&
      alone &&
      isDayOnly(line.slice(alone.start, alone.end), today, language)
    )
      end = alone.end;
    const { date, rest } = wanted(end);
    if (again && !date) continue;
    const on = date?.date && Temporal.PlainDate.compare(date.date, today) >= 0 ? date.date : null;
    const task = rest.replace(OPENS_TASK, '').replace(/^[\s,;:.-]+|[\s,;:-]+$/gu, '');
    const words = line.slice(start, end).trim();
    return {
      on: on?.toString() ?? null,
      time: on ? (date?.time ?? null) : null,
      text: again && task !== '' ? `${match[0].trim()} ${task}` : task,
      words,
      at: { start, end },
    };
  }
  return null;
}

/** The day of a reminder: right behind its words, else the last that is named; with the text around it. */
function dayOf(
  said: string,
  today: Temporal.PlainDate,
  language?: string,
): { date: DateWords | null; rest: string } {
  const text = spellOut(said);
  const dates = findDates(text, today, true, language);
  const [first] = dates;
  const isNext = first && /^[\s,:]*(?:again|on|by|at|in)?\s*$/iu.test(text.slice(0, first.start));
  const date = (isNext ? first : dates.at(-1)) ?? null;
  if (!date) return { date, rest: said };
  const before = text.slice(0, date.start).replace(JOINS_DAY, '').trimEnd();
  return { date, rest: [before, text.slice(date.end).trimStart()].filter(Boolean).join(' ') };
}

function isDayOnly(said: string, today: Temporal.PlainDate, language?: string): boolean {
  const { date, rest } = dayOf(said, today, language);
  return date !== null && rest.trim() === '';
}
