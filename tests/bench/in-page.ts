/** What the benchmark runs inside an extension page: Kith's own verbs and the bare primitives beside them. */
import { recount } from '../../utils/db/counts';
import { KithDatabase } from '../../utils/db/database';
import { dueNow } from '../../utils/db/due';
import { openDatabase } from '../../utils/db/open';
import { loadRoster, rebuildRoster } from '../../utils/db/roster';
import { act } from '../../utils/db/write';
import { fold } from '../../utils/domain/fold';
import type { Person } from '../../utils/domain/person';
import { blankPerson } from '../../utils/domain/person-values';
import type { RosterRow } from '../../utils/domain/roster-row';
import { createFinder } from '../../utils/services/find';

const FIRST = [
  'Mara',
  'Tomasz',
  'Li',
  'Ana',
  'Yusuf',
  'Priya',
  'Ingrid',
  'Kofi',
  'Chloe',
  'Samir',
  'Noor',
  'Elif',
  'Duc',
  'Wanjiru',
  'Oskar',
];
const LAST = [
  'Okafor',
  'Nowak',
  'Wei',
  'Ruiz',
  'Demir',
  'Nair',
  'Halvorsen',
  'Mensah',
  'Laurent',
  'Haddad',
  'Rahman',
  'Kaya',
  'Tran',
  'Kamau',
  'Lindqvist',
];
const WORK = [
  'Pharmacy Technician',
  'Registered Nurse',
  'Lab Manager',
  'Process Engineer',
  'Radiographer',
  'Data Analyst',
  'Teacher',
];
const PLACES = [
  'Northside Hospital',
  'Quiet Harbour Labs',
  'Queens Road Pharmacy',
  'Delta Instruments',
  'City College',
];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const word = (index: number) => ((index * 2654435761) % 46656).toString(36).padStart(3, '0');

/** An invented person, the same for the same number. */
function person(index: number): Person {
  const name = `${pick(FIRST, index)} ${pick(LAST, Math.floor(index / 15))}${word(index)}`;
  return {
    ...blankPerson(),
    id: index.toString(16).padStart(32, '0'),
    _c: { _: '000000000bench0000' },
    _s: 1,
    name,
    headline: `${pick(WORK, index)} at ${pick(PLACES, Math.floor(index / 7))}`,
    organization: pick(PLACES, Math.floor(index / 7)),
    location: 'Charlotte, North Carolina, United States',
    about: 'Keeps the line running and writes down what was learned. '.repeat(12),
    positions: Array.from({ length: 4 }, (_, at) => ({
      title: pick(WORK, index + at),
      organization: pick(PLACES, index + at),
      start: '2019-03',
      end: at === 0 ? null : '2021-07',
      current: at === 0,
    })),
    tags: index % 3 === 0 ? ['residency'] : [],
    status: index % 5 === 0 ? 'sent' : 'saved',
    address: `https://www.linkedin.com/in/bench-${index}/`,
    origins: {},
    savedAt: '2026-03-03T09:00:00.000Z',
    lastContactAt: null,
  };
}

/** One person in twenty is due. */
const DUE_EVERY = 20;

/** Fills Kith's database with people and reminders; returns when the roster stands. */
export async function seed(count: number): Promise<void> {
  const db = await open();
  await db.people.bulkPut(Array.from({ length: count }, (_, index) => person(index)));
  await db.reminders.bulkPut(
    Array.from({ length: Math.floor(count / DUE_EVERY) }, (_, index) => ({
      id: `r${index}`,
      _c: { _: '000000000bench0000' },
      _s: 1,
      personId: person(index * DUE_EVERY).id,
      kind: 'follow-up' as const,
      text: '',
      on: '2026-01-05',
      time: null,
      zone: null,
      state: 'open' as const,
      doneAt: null,
      snoozes: 0,
      confidential: false,
      _due: '2026-01-05',
    })),
  );
  await Promise.all([rebuildRoster(db), recount(db)]);
  db.close();
}

async function open(): Promise<KithDatabase> {
  const db = new KithDatabase('kith', () => Date.now());
  await openDatabase(db);
  return db;
}

/** Milliseconds that some work takes. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let kith: Promise<KithDatabase> | undefined;
const opened = () => (kith ??= open());

/** The badge's number, asked of the index. */
export async function timeBadgeCount(): Promise<number> {
  const db = await opened();
  return timed(() => dueNow(db.backendDB(), Temporal.Now.instant(), 'UTC', []));
}

/** Everyone for lists: the roster record. */
export async function timeRoster(): Promise<number> {
  const db = await opened();
  return timed(() => loadRoster(db));
}

/** Everyone for lists: all rows, the plain way. */
export async function timeAllRows(): Promise<number> {
  const db = await opened();
  return timed(() => db.people.toArray());
}

let edits = 0;

/** One edit through the write path: row, clocks, history, sequence, roster, strictly durable. */
export async function timeEdit(): Promise<number> {
  const db = await opened();
  const { id } = person(edits % 1000);
  return timed(() =>
    act(db, 'bench', (change) => change.patch('people', id, { note: `edit ${edits++}` })),
  );
}

/** One edit as a bare put in a strict transaction of raw IndexedDB, on a store of its own. */
export async function timeRawPut(): Promise<number> {
  const db = await raw();
  const row = { ...person(edits++ % 1000) };
  return timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction('people', 'readwrite', { durability: 'strict' });
        transaction.objectStore('people').put(row);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      }),
  );
}

let bare: Promise<IDBDatabase> | undefined;
function raw(): Promise<IDBDatabase> {
  bare ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-floor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('people', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return bare;
}

/** One slip of the finger: two letters in the middle change places. */
function slip(text: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1);
}

/**
 * Search while typing among invented people: every prefix from two letters of some names.
 *
 * @returns times of a scan of folded text and of the finder, in milliseconds, and how many names
 *   with one slip were found.
 */
export function timeSearch(count: number): { scan: number[]; finder: number[]; recall: number } {
  const rows = Array.from({ length: count }, (_, index) => rosterOf(person(index)));
  const find = createFinder(rows);
  const scan: number[] = [];
  const finder: number[] = [];
  let found = 0;
  const asked = 40;
  for (let ask = 0; ask < asked; ask++) {
    const row = rows[Math.floor((ask + 0.5) * (count / asked))];
    if (!row) continue;
    for (let length = 2; length <= row.name.length; length++) {
      const query = row.name.slice(0, length);
      let start = performance.now();
      const folded = fold(query);
      rows.filter((one) => one.find.includes(folded));
      scan.push(performance.now() - start);
      start = performance.now();
      find(query);
      finder.push(performance.now() - start);
    }
    if (
      find(slip(row.name))
        .slice(0, 10)
        .some(({ id }) => id === row.id)
    )
      found++;
  }
  return { scan, finder, recall: found / asked };
}

function rosterOf(row: Person): RosterRow {
  const { id, name, headline, organization, location } = row;
  return {
    id,
    name,
    nickname: null,
    pronouns: null,
    headline,
    organization,
    location,
    status: row.status,
    tags: row.tags,
    howWeMet: null,
    savedAt: row.savedAt,
    lastContactAt: null,
    turn: null,
    tries: 0,
    pausedUntil: null,
    next: null,
    nextKind: null,
    nextText: null,
    signs: [],
    find: fold([name, headline, organization, location].join(' ')),
  };
}
