/** Where each row goes: who they are, what the user said of them, and the rule, as one answer that is kept with the job. */
import type { IdentityKey } from '../../domain/capture-result';
import { newId, personIdFor } from '../../domain/ids';
import type { KnownRule, RowChoice, RowTarget } from '../../domain/import-job';
import { inLots } from '../../domain/lots';
import { rest } from '../../domain/rest';
import type { Kith } from '../kith';
import type { KeptIndex } from './kept-index';
import type { Match } from './match-rows';
import type { ReadyRow } from './ready-rows';
import { provedIn } from './row-keys';

/** What the user said: the rule for whom is kept already, and single rows by name. */
export interface Said {
  rule: KnownRule;
  choices: Readonly<Record<string, RowChoice>>;
}

/** So many ids are made at once. */
const IDS_AT_ONCE = 250;

/** @returns one target a row, in their order; null for a row that is left out. */
export async function decideRows(
  kith: Kith,
  rows: readonly ReadyRow[],
  matches: readonly Match[],
  kept: KeptIndex,
  said: Said,
  pause: () => Promise<void> = rest,
): Promise<(RowTarget | null)[]> {
  const ids = await freshIds(rows, matches, kept, pause);
  const targets: (RowTarget | null)[] = [];
  for (const [at, row] of rows.entries()) {
    const match = matches[at] ?? { is: 'nothing' };
    const first = match.is === 'repeat' ? targets[match.of] : undefined;
    targets.push(targetOf(kith, match, first ?? null, choiceIn(said, row), said.rule, ids[at]));
  }
  return targets;
}

function choiceIn({ choices }: Said, { name }: ReadyRow): RowChoice | undefined {
  return Object.hasOwn(choices, name) ? choices[name] : undefined;
}

function targetOf(
  kith: Kith,
  match: Match,
  first: RowTarget | null,
  choice: RowChoice | undefined,
  rule: KnownRule,
  freshId: string | undefined,
): RowTarget | null {
  if (match.is === 'nothing' || choice === 'skip') return null;
  if (typeof choice === 'object') return { as: 'chosen', id: choice.same };
  const fresh = () => freshId ?? newId(kith.now().epochMilliseconds);
  if (choice === 'new') return { as: 'other', id: fresh() };
  if (match.is === 'deleted') return null;
  if (match.is === 'known') return rule === 'skip' ? null : { as: 'known', id: match.id };
  if (match.is === 'repeat') return first && { as: 'again', id: first.id };
  return { as: 'new', id: fresh() };
}

/** Ids for who is new, made from their strongest key, so that two browsers make the same; undefined where it is taken. */
async function freshIds(
  rows: readonly ReadyRow[],
  matches: readonly Match[],
  kept: KeptIndex,
  pause: () => Promise<void>,
): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  const own = new Set<string>();
  for (const lot of inLots(rows, IDS_AT_ONCE)) {
    const made = await Promise.all(
      lot.map((row, at) => {
        const is = matches[ids.length + at]?.is;
        return is === 'new' || is === 'perhaps' ? personIdFor(keyOf(row, kept, own)) : undefined;
      }),
    );
    // Of a slug that somebody else has taken over, the id stays with whom it was made for.
    ids.push(...made.map((id) => (id !== undefined && kept.byId.has(id) ? undefined : id)));
    await pause();
  }
  return ids;
}

/** @param taken - the rows' own keys that an id has been made from; takes this one's. */
function keyOf(
  { keys, own, named }: ReadyRow,
  { byKey }: KeptIndex,
  taken: Set<string>,
): IdentityKey {
  const [proved] = provedIn({ keys });
  if (proved) return proved;
  const isShared = named !== null && (byKey.has(own) || taken.has(own));
  taken.add(own);
  return isShared ? named : own;
}
