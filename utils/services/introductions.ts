/** Introductions: how they move on, and who brought whom. */
import { stampedAt } from '../domain/stamp';
import { afterIntroductionStep, type IntroductionStep } from '../domain/introduction-states';
import { type Brought, broughtBy } from '../domain/introductions-graph';
import type { Introduction } from '../domain/items/introduction';
import { withoutConfidential } from '../domain/items/open-to-others';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { patchItem } from './items';
import type { Kith } from './kith';
import { living } from './living';

/**
 * Takes an introduction one step on, today.
 *
 * @param who - of `agree`: who has agreed; null for everyone in it.
 * @throws {ForbiddenMoveError} for a step that there is not from where it stands; {RowGoneError}.
 */
export async function stepIntroduction(
  kith: Kith,
  id: string,
  step: IntroductionStep,
  who: string | null = null,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'stepIntroduction', async (change) => {
    const introduction = await change.living('introductions', id);
    const patch = afterIntroductionStep(introduction, step, todayOf(kith).toString(), who);
    await patchItem(change, 'introductions', id, patch);
  });
  return { actionId };
}

export interface IntroductionsView {
  /** The latest written down first. */
  introductions: Introduction[];
  /** Who brought whom, for the list. */
  brought: Brought[];
  /** The same without what is confidential, for the drawing, which somebody may see over a shoulder. */
  open: Brought[];
}

/** All introductions, and who brought whom by them and by people's "introduced by". */
export async function introductionsView({ db }: Kith): Promise<IntroductionsView> {
  const introductions = living(await db.introductions.toArray()).toSorted((a, b) =>
    stampedAt(a._c._) < stampedAt(b._c._) ? 1 : -1,
  );
  const introduced = living(await db.people.where('introducedBy').above('').toArray());
  const ids = new Set([
    ...introductions.flatMap(({ personIds }) => personIds),
    ...introduced.flatMap(({ id, introducedBy }) => [id, introducedBy ?? '']),
  ]);
  const found = await db.people.bulkGet([...ids]);
  const people = living(found.filter((one) => one !== undefined));
  const here = new Set(people.map(({ id }) => id));
  const isHere = ({ from, to }: Brought) => here.has(from) && here.has(to);
  const asRows = introduced.map((person) => ({ ...person, personIds: [person.id] }));
  const openPeople = withoutConfidential(
    asRows.map((row) => ({ ...row, introducerId: row.introducedBy })),
    people,
  );
  return {
    introductions,
    brought: broughtBy(introductions, introduced).filter(isHere),
    open: broughtBy(withoutConfidential(introductions, people), openPeople).filter(isHere),
  };
}
