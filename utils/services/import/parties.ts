/**
 * Who took part in what a file tells of: people kept, by their profile's key; where the file gives no profile, by a
 * name that only one has.
 */
import { linkKey, normaliseLink } from '../../capture/text/links';
import type { KithDatabase } from '../../db/database';
import type { ImportedFile, ImportedInteraction, ImportedParty } from '../../exchange/imported';
import type { Kith } from '../kith';
import { mapInTurns } from './in-turns';
import { type KeptIndex, keptIndex } from './kept-index';
import type { Match } from './match-rows';
import { type ReadyRow, readyRow } from './ready-rows';

/** What a file tells, with the file it is from. */
export interface Told {
  file: ImportedFile;
  interaction: ImportedInteraction;
}

/**
 * Everything that files tell, in an order that they alone decide: what is with one person stands together, so
 * that their last contact is worked out once.
 */
export function toldIn(files: readonly ImportedFile[]): Told[] {
  const told = files.flatMap((file) =>
    file.interactions.map((interaction) => ({ file, interaction, by: partyName(interaction) })),
  );
  return told.sort(
    (a, b) =>
      compare(a.by, b.by) ||
      compare(a.interaction.at, b.interaction.at) ||
      compare(a.interaction.uid, b.interaction.uid),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const partyName = ({ with: [first] }: ImportedInteraction) => first?.link ?? first?.name ?? '';

/** A party as a row: all that a file says of somebody with whom there were messages. */
function partyRow(file: Pick<ImportedFile, 'name' | 'format'>, party: ImportedParty) {
  return readyRow(file, {
    name: party.name,
    ...(party.link === null ? {} : { links: [party.link] }),
    line: 0,
  });
}

/** Whom parties are, kept up while people are made of them. */
export class Parties {
  readonly #byKey = new Map<string, string | null>();
  readonly #byClaim = new Map<string, string>();
  readonly #byForm = new Map<string, Set<string>>();

  /**
   * @param keys - lead to them, proved.
   * @param id - null for who is deleted: nothing is told of them.
   */
  know(keys: readonly string[], id: string | null, forms: readonly string[]): void {
    for (const key of keys) this.#byKey.set(key, id);
    if (id === null) return;
    for (const form of forms) {
      const ids = this.#byForm.get(form);
      if (ids) ids.add(id);
      else this.#byForm.set(form, new Set([id]));
    }
  }

  /** @param keys - said to be theirs, and not proved: together with the name they tell who it is. */
  claim(keys: readonly string[], id: string): void {
    for (const key of keys) this.#byClaim.set(key, id);
  }

  /** @returns their id; null for who is deleted, or one of several of the name; undefined for nobody kept. */
  find({ keys, own, forms }: Pick<ReadyRow, 'keys' | 'own' | 'forms'>): string | null | undefined {
    for (const key of [...keys.map((one) => one.key), own]) {
      const id = this.#byKey.get(key);
      if (id !== undefined) return id;
    }
    const called = new Set(forms.flatMap((form) => [...(this.#byForm.get(form) ?? [])]));
    // A name beside a profile that nobody kept has may be a namesake's.
    const [only, another] = [...called].filter(
      (id) => keys.length === 0 || keys.some(({ key }) => this.#byClaim.get(key) === id),
    );
    return another === undefined ? only : null;
  }
}

/** Each party of what is told as a row, once, by {@link partyKey}. */
export async function partyRows(
  told: readonly Told[],
  pause?: () => Promise<void>,
): Promise<Map<string, ReadyRow>> {
  const parties = new Map<string, { file: ImportedFile; party: ImportedParty }>();
  for (const { file, interaction } of told)
    for (const party of interaction.with) {
      const key = partyKey(party);
      if (!parties.has(key)) parties.set(key, { file, party });
    }
  const rows = await mapInTurns(
    [...parties],
    ([key, { file, party }]) => [key, partyRow(file, party)] as const,
    pause,
  );
  return new Map(rows);
}

/** A party in the form in which two mentions of one are the same text. */
export function partyKey({ name, link }: ImportedParty): string {
  const page = link === null ? null : normaliseLink(link);
  return (page && linkKey(page)) ?? `${page ?? ''} ${name}`;
}

/** Everyone kept who may be one of these parties. */
export async function keptParties(
  db: KithDatabase,
  rows: Iterable<ReadyRow>,
  pause?: () => Promise<void>,
): Promise<Parties> {
  return partiesIn(await keptIndex(db, [...rows], pause));
}

function partiesIn({ byKey, byForm }: KeptIndex): Parties {
  const parties = new Parties();
  for (const [key, { id, isDeleted, claimed }] of byKey) {
    if (!claimed) parties.know([key], isDeleted ? null : id, []);
    else if (!isDeleted) parties.claim([key], id);
  }
  for (const [form, rows] of byForm) for (const { id } of rows) parties.know([], id, [form]);
  return parties;
}

/** What a plan says of what happened. */
export interface InteractionCounts {
  total: number;
  /** With somebody who is kept, or whom the same files bring. */
  withKept: number;
  /** With nobody of them: they are passed over, unless their people are made too. */
  withNobody: number;
  /** So many people that would make. */
  correspondents: number;
}

/** Counts what would be attached to whom. */
export async function countInteractions(
  { db }: Pick<Kith, 'db'>,
  files: readonly ImportedFile[],
  rows: readonly ReadyRow[],
  matches: readonly Match[],
  pause?: () => Promise<void>,
): Promise<InteractionCounts> {
  const told = toldIn(files);
  const none = { total: told.length, withKept: 0, withNobody: 0, correspondents: 0 };
  if (told.length === 0) return none;
  const asked = await partyRows(told, pause);
  const parties = await keptParties(db, asked.values(), pause);
  for (const [at, row] of rows.entries()) {
    const is = matches[at]?.is;
    if (is !== 'new' && is !== 'perhaps') continue;
    const said = (isProved: boolean) =>
      row.keys.filter(({ proved }) => proved === isProved).map(({ key }) => key);
    parties.know([...said(true), row.own], row.name, row.forms);
    parties.claim(said(false), row.name);
  }
  const found = new Map(Array.from(asked, ([key, row]) => [key, parties.find(row)]));
  const withKept = told.filter(({ interaction }) =>
    interaction.with.some((party) => typeof found.get(partyKey(party)) === 'string'),
  ).length;
  const correspondents = Array.from(asked).filter(
    ([key, { values }]) => found.get(key) === undefined && values.name,
  ).length;
  return { ...none, withKept, withNobody: told.length - withKept, correspondents };
}
