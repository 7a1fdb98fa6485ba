/** Introductions: how they move on, and who brought whom. */
import { afterIntroductionStep, type IntroductionStep } from '../domain/introduction-states';
import { type Brought, broughtBy } from '../domain/introductions-graph';
import type { Introduction } from '../domain/items/introduction';
import { withoutConfidential } from '../domain/items/open-to-others';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import { act } from './action';
import { todayOf } from './clock';
import { patchItem } from './items';
import type { Kith } from './kith';
import { isLiving } from './living';

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
  const introductions = (await db.introductions.reverse().toArray()).filter(isLiving);
  const brought = (await db.people.where('introducedBy').above('').toArray()).filter(isLiving);
  const ids = [
    ...introductions.flatMap(({ personIds }) => personIds),
    ...brought.flatMap(({ id, introducedBy }) => [id, introducedBy ?? id]),
  ];
  const found = await db.people.bulkGet([...new Set(ids)]);
  const people = found.filter((one) => one !== undefined).filter(isLiving);
  const here = new Set(people.map(({ id }) => id));
  const pairs = (made: readonly Introduction[], met: readonly Person[]) =>
    broughtBy(made, met).filter(({ from, to }) => here.has(from) && here.has(to));
  const named = brought.map((person) => ({ ...person, personId: person.introducedBy }));
  return {
    introductions,
    brought: pairs(introductions, brought),
    open: pairs(withoutConfidential(introductions, people), withoutConfidential(named, people)),
  };
}
