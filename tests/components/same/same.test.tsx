// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PutTogether } from '../../../components/capture/PutTogether';
import { PeopleView } from '../../../components/people/PeopleView';
import { PersonPage } from '../../../components/people/PersonPage';
import { MergeView } from '../../../components/same/MergeView';
import { SameAs } from '../../../components/same/SameAs';
import { SameView } from '../../../components/same/SameView';
import { mergePeople } from '../../../utils/services/merge';
import { savePerson } from '../../../utils/services/people';
import { readRoster } from '../../../utils/services/roster';
import { aCapture } from '../../support/a-capture';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanUp);

async function twice() {
  const kith = await aKith();
  const { id: read } = await savePerson(kith, aDraft({}, aCapture()));
  const { id: typed } = await savePerson(
    kith,
    aDraft({
      values: {
        name: 'Okafor, Mara',
        organization: 'Northside Hospital',
        headline: 'Pharmacist',
        note: 'Met at the fair',
        emails: ['mara@x.example'],
      },
    }),
  );
  return { kith, read, typed };
}

describe('who may be kept twice', () => {
  test('is told above everyone, and listed with the reason', async () => {
    const { kith } = await twice();
    const people = await render(<PeopleView query={new URLSearchParams()} />, kith);
    await people.until(() => people.text().includes('1 may be in here twice'));
    const list = await render(<SameView />, kith);
    await list.until(() => list.text().includes('Compare'));
    expect(list.text()).toContain('The same name at the same organization.');
    expect(list.text()).toContain('Okafor, Mara');
  });

  test('is asked no more once they are said to be two, and again when that is taken back', async () => {
    const { kith } = await twice();
    const screen = await render(<SameView />, kith);
    await screen.until(() => screen.text().includes('Compare'));
    await screen.click(screen.button(/^They are two people/));
    await screen.until(() => screen.text().includes('Nobody seems to be in here twice.'));
    expect(screen.text()).toContain('stay two people.');
    await screen.click(screen.button('Undo'));
    await screen.until(() => screen.text().includes('Compare'));
  });

  test('is said quietly on the page of either', async () => {
    const { kith, read, typed } = await twice();
    for (const [id, name] of [
      [read, 'Okafor, Mara'],
      [typed, 'Mara Okafor'],
    ] as const) {
      const screen = await render(<SameAs id={id} />, kith);
      await screen.until(() => screen.text().includes(`Perhaps kept twice: ${name}.`));
    }
  });
});

describe('two entries side by side', () => {
  test('show both values with their origin, chosen by rule, and are put together as chosen', async () => {
    const { kith, read, typed } = await twice();
    const screen = await render(<MergeView one={typed} other={read} />, kith);
    await screen.until(() => screen.text().includes('Put together'));
    for (const shown of ['Pharmacist', 'Lead Pharmacy Technician', 'Typed by you', 'linkedin.com'])
      expect(screen.text()).toContain(shown);
    const named = [...screen.container.querySelectorAll('fieldset')].find((one) =>
      one.textContent?.startsWith('Name'),
    );
    const radios = [...(named?.querySelectorAll('input') ?? [])];
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
    radios[0]?.click();
    await screen.until(() => radios[0]?.checked === true);
    await screen.click(screen.button('Put together'));
    await screen.until(() => screen.text().includes('are one person now.'));
    await screen.until(() => window.location.hash === `#/people/${read}`);
    expect(await readRoster(kith)).toMatchObject([
      { id: read, name: 'Mara Okafor', headline: 'Pharmacist' },
    ]);
    await screen.click(screen.button('Undo'));
    await screen.until(() => screen.text().includes('Taken back.'));
    expect(await readRoster(kith)).toHaveLength(2);
  });

  test('lead on where they are one already, and say so where one is gone', async () => {
    const { kith, read, typed } = await twice();
    const gone = await render(<MergeView one={read} other="nobody" />, kith);
    await gone.until(() => gone.text().includes('This person is not here.'));
    await mergePeople(kith, read, typed);
    await render(<MergeView one={read} other={typed} />, kith);
    await gone.until(() => window.location.hash === `#/people/${read}`);
  });
});

test('the address of who was merged away leads to who they are now', async () => {
  const { kith, read, typed } = await twice();
  await mergePeople(kith, read, typed);
  const screen = await render(<PersonPage id={typed} tab="about" />, kith);
  await screen.until(() => window.location.hash === `#/people/${read}/about`);
  expect(screen.text()).toContain('Okafor, Mara');
});

test('what Kith put together by itself is told, and taken back in one press', async () => {
  const { kith, read, typed } = await twice();
  const { actionId } = await mergePeople(kith, read, typed);
  const learned = Promise.resolve({ actionId, id: read, name: 'Mara Okafor' });
  const screen = await render(<PutTogether learned={learned} />, kith);
  await screen.until(() => screen.text().includes('Kith put two entries of Mara Okafor together.'));
  await screen.click(screen.button('Undo'));
  await screen.until(() => screen.text().includes('is kept as two people again.'));
  expect(await readRoster(kith)).toHaveLength(2);
});
