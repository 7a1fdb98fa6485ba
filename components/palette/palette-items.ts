/** What the palette offers for what is typed: people, verbs, views, and the sentence itself to log. */
import { i18n } from '#i18n';
import { fold } from '../../utils/domain/fold';
import { allowedMoves, type OutreachStatus } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { PARTS, VIEWS } from '../app/views';
import type { Roster } from '../hooks/RosterProvider';
import {
  logAddress,
  newAdviceAddress,
  newMentorshipAddress,
  peopleAddress,
  personAddress,
  thankAddress,
  writeAddress,
} from '../hooks/route';
import { offers } from '../reminders/follow-up';
import { dateWords, dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { statusWords } from '../ui/status-words';
import { readQuery, recentFirst, VERBS, type Verb, type VerbWords } from './palette-query';

/** A step within: what to do with somebody, or when. */
export interface Step {
  row: RosterRow;
  verb: Verb | null;
}

export type Deed =
  | { do: 'go'; href: string }
  | { do: 'step'; step: Step }
  | { do: 'type'; text: string }
  | { do: 'remind' | 'snooze'; row: RosterRow; on: string }
  | { do: 'move'; row: RosterRow; to: OutreachStatus }
  | { do: 'rest'; row: RosterRow };

export interface PaletteItem {
  key: string;
  label: string;
  detail?: string | null;
  /** Whose initials stand before it. */
  row?: RosterRow;
  deed: Deed;
}

interface Asked {
  query: string;
  step: Step | null;
  roster: Roster;
  today: Temporal.PlainDate;
  /** The day that typed words come to, once read. */
  typedDay: string | null;
}

const SHOWN = 6;
const RECENT = 5;
const VERB_KEYS = {
  log: 'palette.log',
  remind: 'palette.remind',
  write: 'palette.write',
  thank: 'palette.thank',
  advice: 'palette.advice',
  move: 'palette.move',
  rest: 'palette.rest',
  snooze: 'palette.snooze',
  mentor: 'palette.mentor',
} as const satisfies Record<Verb, string>;
const ALONE_KEYS = {
  log: 'palette.logAlone',
  remind: 'palette.remindAlone',
  write: 'palette.writeAlone',
  thank: 'palette.thankAlone',
  advice: 'palette.adviceAlone',
  move: 'palette.moveAlone',
  rest: 'palette.restAlone',
  snooze: 'palette.snoozeAlone',
  mentor: 'palette.mentorAlone',
} as const satisfies Record<Verb, string>;
const WORD_KEYS = {
  log: 'palette.logWords',
  remind: 'palette.remindWords',
  write: 'palette.writeWords',
  thank: 'palette.thankWords',
  advice: 'palette.adviceWords',
  move: 'palette.moveWords',
  rest: 'palette.restWords',
  snooze: 'palette.snoozeWords',
  mentor: 'palette.mentorWords',
} as const satisfies Record<Verb, string>;

/** The words that call each verb, in the language of the screen. */
function verbWords(): VerbWords {
  const wordsOf = (verb: Verb) => fold(i18n.t(WORD_KEYS[verb])).split(' ');
  return Object.fromEntries(VERBS.map((verb) => [verb, wordsOf(verb)])) as unknown as VerbWords;
}

/** What comes behind a verb and a name: the words to be read as a day. */
export function dayTyped({
  query,
  step,
  roster,
}: Pick<Asked, 'query' | 'step' | 'roster'>): string {
  if (step) return step.verb === 'remind' || step.verb === 'snooze' ? query : '';
  const { verb, rest } = readQuery(query, verbWords(), roster.find);
  return verb === 'remind' || verb === 'snooze' ? rest : '';
}

export function paletteItems(asked: Asked): PaletteItem[] {
  const { query, step } = asked;
  if (step) return stepItems(step, asked);
  if (query.trim() === '') return openingItems(asked.roster);
  const { verb, rows, rest } = readQuery(query, verbWords(), asked.roster.find);
  if (verb) {
    const theirs = rows
      .filter((row) => isFor(verb, row))
      .slice(0, SHOWN)
      .flatMap((row) => verbItems(verb, row, rest, asked));
    // A verb's word may be the beginning of a view's name as well.
    return [...theirs, ...viewItems(query), ...sentenceItems(query)];
  }
  const found = rows.slice(0, SHOWN).map(personItem);
  const more = rows.length > SHOWN || found.length === 0 ? [listItem(query)] : [];
  return [...found, ...viewItems(query), ...sentenceItems(query), ...more, everythingItem(query)];
}

const personItem = (row: RosterRow): PaletteItem => ({
  key: `person ${row.id}`,
  label: row.name,
  detail: row.headline ?? row.organization ?? row.location,
  row,
  deed: { do: 'go', href: personAddress(row.id) },
});

function openingItems(roster: Roster): PaletteItem[] {
  return [
    ...recentFirst(roster.rows).slice(0, RECENT).map(personItem),
    ...VERBS.map(
      (verb): PaletteItem => ({
        key: verb,
        label: i18n.t(ALONE_KEYS[verb]),
        deed:
          verb === 'log'
            ? { do: 'go', href: logAddress() }
            : { do: 'type', text: `${i18n.t(WORD_KEYS[verb]).split(' ')[0]} ` },
      }),
    ),
    ...viewItems(''),
  ];
}

function viewItems(query: string): PaletteItem[] {
  const typed = fold(query.trim());
  // Before anything is typed the rooms are enough.
  return [...VIEWS, ...(typed === '' ? [] : PARTS)]
    .map(({ href, key }) => ({ href, label: i18n.t(key) }))
    .filter(({ label }) =>
      fold(label)
        .split(' ')
        .some((word) => word.startsWith(typed)),
    )
    .map(({ href, label }) => ({
      key: href,
      label,
      detail: i18n.t('palette.view'),
      deed: { do: 'go', href },
    }));
}

const listItem = (query: string): PaletteItem => ({
  key: 'list',
  label: i18n.t('palette.inList', { words: isolate(query.trim()) }),
  deed: { do: 'go', href: peopleAddress(new URLSearchParams({ q: query.trim() })) },
});

const everythingItem = (query: string): PaletteItem => ({
  key: 'everything',
  label: i18n.t('everything.look', { words: isolate(query.trim()) }),
  deed: { do: 'go', href: `#/find?${new URLSearchParams({ q: query.trim() })}` },
});

/** A line of several words may be what happened. */
function sentenceItems(query: string): PaletteItem[] {
  const line = query.trim();
  if (!/\s/u.test(line)) return [];
  const href = logAddress(line);
  return [
    {
      key: 'sentence',
      label: i18n.t('palette.logLine', { line: isolate(line) }),
      deed: { do: 'go', href },
    },
  ];
}

/** Whether a verb can be done with somebody now. */
function isFor(verb: Verb, row: RosterRow): boolean {
  if (verb === 'rest') return allowedMoves(row.status).includes('resting');
  if (verb === 'move') return allowedMoves(row.status).length > 0;
  return verb !== 'snooze' || row.next !== null;
}

function verbItems(verb: Verb, row: RosterRow, rest: string, asked: Asked): PaletteItem[] {
  if (rest !== '' && verb === 'move') {
    const moves = moveItems(row).filter(({ detail }) => fold(detail ?? '').startsWith(fold(rest)));
    if (moves.length > 0) return moves;
  }
  if (rest !== '' && (verb === 'remind' || verb === 'snooze') && asked.typedDay !== null) {
    return [dayItem(verb, row, asked.typedDay, asked.today)];
  }
  return [verbItem(verb, row, rest)];
}

function verbItem(verb: Verb, row: RosterRow, rest = ''): PaletteItem {
  const label = i18n.t(VERB_KEYS[verb], { name: isolate(row.name) });
  return {
    key: `${verb} ${row.id}`,
    label,
    detail: row.headline ?? row.organization,
    row,
    deed: deedOf(verb, row, rest),
  };
}

function deedOf(verb: Verb, row: RosterRow, rest: string): Deed {
  if (verb === 'log') return { do: 'go', href: logAddress(rest, row.id) };
  if (verb === 'write') return { do: 'go', href: writeAddress(row.id) };
  if (verb === 'thank') return { do: 'go', href: thankAddress(row.id, 'other') };
  if (verb === 'advice') return { do: 'go', href: newAdviceAddress(row.id) };
  if (verb === 'mentor') return { do: 'go', href: newMentorshipAddress(row.id) };
  return verb === 'rest' ? { do: 'rest', row } : { do: 'step', step: { row, verb } };
}

function stepItems({ row, verb }: Step, asked: Asked): PaletteItem[] {
  const typed = fold(asked.query.trim());
  if (verb === 'move')
    return moveItems(row).filter(({ detail }) => fold(detail ?? '').startsWith(typed));
  if (verb === 'remind' || verb === 'snooze') {
    const { typedDay, today } = asked;
    if (typedDay !== null) return [dayItem(verb, row, typedDay, today)];
    return offers(today)
      .filter(({ words }) => fold(words).includes(typed))
      .map(({ on }) => dayItem(verb, row, on, today));
  }
  return [
    { ...personItem(row), label: i18n.t('palette.open', { name: isolate(row.name) }) },
    ...VERBS.filter((one) => isFor(one, row)).map((one) => verbItem(one, row)),
  ].filter(({ label }) => fold(label).includes(typed));
}

function moveItems(row: RosterRow): PaletteItem[] {
  return allowedMoves(row.status).map((to) => ({
    key: `move ${row.id} ${to}`,
    label: i18n.t('palette.moveTo', { name: isolate(row.name), status: statusWords(to) }),
    detail: statusWords(to),
    row,
    deed: { do: 'move', row, to },
  }));
}

function dayItem(
  verb: 'remind' | 'snooze',
  row: RosterRow,
  on: string,
  today: Temporal.PlainDate,
): PaletteItem {
  const key = verb === 'remind' ? 'palette.remindOn' : 'palette.snoozeTo';
  const day = dayWords(on, today);
  const date = dateWords(Temporal.PlainDate.from(on), today);
  return {
    key: `${verb} ${row.id} ${on}`,
    label: i18n.t(key, { name: isolate(row.name), day }),
    detail: date === day ? null : date,
    row,
    deed: { do: verb, row, on },
  };
}
