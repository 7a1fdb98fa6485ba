/**
 * Who each row of some files is: somebody kept for certain, perhaps, an earlier row again, or somebody new.
 * A wrong match mixes two people's notes, so what is not sure only asks. Reads nothing.
 */
import { contradicts, haveOwnProfiles } from '../../domain/contradiction';
import { isKeptForGood } from '../../domain/identity';
import type { Likeness } from '../../domain/likeness';
import { haveOtherInitials } from '../../domain/name-key';
import type { RosterRow } from '../../domain/roster-row';
import { mapInTurns } from './in-turns';
import { type Holder, type KeptIndex, tokenOf } from './kept-index';
import type { ReadyRow } from './ready-rows';
import { marksOf, mayBeOne, provedIn } from './row-keys';

/**
 * By what somebody was recognised; `again` is the row itself, imported before, `profile` a key that is theirs, `id`
 * the id that Kith gave them, on a row of which nothing else is theirs.
 */
export interface Why {
  kind: Likeness['kind'] | 'again' | 'id';
  value: string;
}

export type Match =
  | { is: 'new' }
  /** `deleted`: they are kept, but deleted, and stay so unless chosen. */
  | { is: 'known' | 'perhaps' | 'deleted'; id: string; name: string; why: Why }
  /** The same person as an earlier row, by its place. */
  | { is: 'repeat'; of: number }
  /** No name: nothing can be kept. */
  | { is: 'nothing' };

/** What more people share than this is an office's, or a name that many have. */
const MOST_SHARING = 3;

/**
 * @param pause - awaited between lots.
 * @returns one match a row, in their order.
 */
export async function matchRows(
  rows: readonly ReadyRow[],
  kept: KeptIndex,
  pause?: () => Promise<void>,
): Promise<Match[]> {
  const seen = new Seen();
  return mapInTurns(rows, (row, at) => matchRow(row, at, kept, seen), pause);
}

function matchRow(row: ReadyRow, at: number, kept: KeptIndex, seen: Seen): Match {
  if (!row.values.name) return { is: 'nothing' };
  const sure = surely(row, kept);
  const of = seen.find(row, sure?.id);
  seen.note(row, of ?? at, sure?.id);
  if (of !== undefined) return { is: 'repeat', of };
  if (!sure) return perhaps(row, kept) ?? { is: 'new' };
  const { id, name, why, isDeleted } = sure;
  return { is: isDeleted ? 'deleted' : 'known', id, name, why };
}

/** Rows before, by what makes a later one the same. */
class Seen {
  readonly #first = new Map<string, { at: number; name: string }>();

  find(row: ReadyRow, id: string | undefined): number | undefined {
    for (const sign of sureSigns(row, id)) {
      const first = this.#first.get(sign);
      if (first !== undefined) return first.at;
    }
    for (const sign of namedSigns(row)) {
      const first = this.#first.get(sign);
      if (first !== undefined && !haveOtherInitials(first.name, row.values.name ?? ''))
        return first.at;
    }
    return undefined;
  }

  note(row: ReadyRow, at: number, id: string | undefined): void {
    for (const sign of [...sureSigns(row, id), ...namedSigns(row)])
      if (!this.#first.has(sign)) this.#first.set(sign, { at, name: row.values.name ?? '' });
  }
}

/** Whom it surely is, a proved key, or the row's own. */
function sureSigns(row: ReadyRow, id: string | undefined): string[] {
  const { own, named: withName, signs, values } = row;
  const marks = marksOf({ name: values.name ?? '', signs });
  const owns = withName === null ? [own] : marks.map((mark) => tokenOf(own, mark));
  return [...(id === undefined ? [] : [`id:${id}`]), ...provedIn(row), ...owns];
}

/** What is somebody's together with the name. */
function namedSigns({ signs, forms }: ReadyRow): string[] {
  return telling(signs).flatMap((sign) => forms.map((form) => tokenOf(sign, form)));
}

/** Signs that are one person's, unlike the name of one at a place. */
const telling = (signs: readonly string[]) => signs.filter((sign) => !sign.startsWith('name:'));

type Sure = Omit<Holder, 'claimed'> & { why: Why };

function surely(row: ReadyRow, kept: KeptIndex): Sure | null {
  const byUid = uidHolder(row, kept);
  const again = ownHolder(row, kept) ?? (byUid && isOne(row, byUid, kept) ? byUid : undefined);
  if (again) return { ...again, why: { kind: 'again', value: '' } };
  for (const { key, proved } of row.keys) {
    const holder = kept.byKey.get(key);
    if (holder && proved && !holder.claimed && !isOther(row, holder.id, kept))
      return { ...holder, why: { kind: 'profile', value: key.slice(key.indexOf(':') + 1) } };
  }
  const tokens = telling(row.signs).flatMap((sign) =>
    row.forms.map((form) => ({ sign, people: kept.byToken.get(tokenOf(sign, form)) ?? [] })),
  );
  const named = new Map(
    tokens.flatMap(({ sign, people }) => people.map((one) => [one.id, { one, sign }])),
  );
  const [only, another] = [...named.values()].filter(
    ({ one }) => !isOther(row, one.id, kept) && !haveOtherInitials(row.values.name ?? '', one.name),
  );
  if (!only || another) return null;
  const { id, name } = only.one;
  return { id, name, isDeleted: false, why: whyOf(only.sign) };
}

/** Who has the row's own key, unless the file gave its id to several. */
function ownHolder(row: ReadyRow, kept: KeptIndex): Holder | undefined {
  const holder = kept.byKey.get(row.own);
  if (row.named === null) return holder;
  return kept.byKey.get(row.named) ?? (holder && isOne(row, holder, kept) ? holder : undefined);
}

/** Who has the id in Kith that the row gives. */
const uidHolder = ({ uid }: ReadyRow, { byKey }: KeptIndex) =>
  uid === null ? undefined : byKey.get(uid);

/** Whether an id that a row and somebody kept both have may be one person's: ids are copied from card to card. */
function isOne({ values, signs }: ReadyRow, { id, name }: Holder, { byId }: KeptIndex): boolean {
  const theirs = { name, signs: byId.get(id)?.signs ?? [] };
  return mayBeOne(theirs, { name: values.name ?? '', signs });
}

/** Whether ids say that the row is somebody else. */
function isOther(row: ReadyRow, id: string, { proved }: KeptIndex): boolean {
  const ours = provedIn(row);
  return ours.some(isKeptForGood) && contradicts(provedOf(id, proved), ours);
}

const provedOf = (id: string, proved: KeptIndex['proved']) =>
  (proved.get(id) ?? []).map((key) => key.id);

function perhaps(row: ReadyRow, kept: KeptIndex): Match | null {
  const byUid = uidHolder(row, kept);
  if (byUid && !byUid.isDeleted)
    return { is: 'perhaps', id: byUid.id, name: byUid.name, why: { kind: 'id', value: '' } };
  for (const { key } of row.keys) {
    const holder = kept.byKey.get(key);
    if (!holder || holder.isDeleted || isOther(row, holder.id, kept)) continue;
    const { id, name } = holder;
    return {
      is: 'perhaps',
      id,
      name,
      why: {
        kind: key.startsWith('email:') ? 'email' : 'profile',
        value: key.slice(key.indexOf(':') + 1),
      },
    };
  }
  const asks = [
    ...row.signs.map((sign) => ({ people: kept.bySign.get(sign), why: whyOf(sign) })),
    ...row.forms.map((form) => ({
      people: kept.byForm.get(form),
      why: { kind: 'name', value: form } as const,
    })),
  ];
  for (const { people = [], why } of asks) {
    const like = people.length > MOST_SHARING ? [] : people;
    const one = like.find((person) => mayBe(row, person, why, kept));
    if (one) return { is: 'perhaps', id: one.id, name: one.name, why };
  }
  return null;
}

/** Nobody of whom ids say otherwise, nor a namesake with a profile of their own. */
function mayBe(row: ReadyRow, { id }: RosterRow, why: Why, kept: KeptIndex): boolean {
  if (isOther(row, id, kept)) return false;
  const ours = row.keys.map(({ key }) => key).filter((key) => !key.startsWith('email:'));
  return why.kind !== 'name' || !haveOwnProfiles(provedOf(id, kept.proved), ours);
}

function whyOf(sign: string): Why {
  const at = sign.indexOf(':');
  return { kind: sign.slice(0, at) as Likeness['kind'], value: sign.slice(at + 1) };
}
