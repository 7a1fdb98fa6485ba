import { describe, expect, test, vi } from 'vitest';
import { ownRecipeName } from '../../utils/domain/own-recipe';
import { createReader, type Reading } from '../../utils/services/read-beside';
import { aCapture } from '../support/a-capture';

const TAB = 7;

/** Mara's page without a recipe of Kith's, seen at this address. */
const maraAt = (address: string, recipe: string | null = null) =>
  aCapture({ address, recipe, keys: [`profile:${address}`], person: { links: [address] } });
const ANA = 'https://team.example/ana';
const MARA = 'https://team.example/mara';

/** A browser whose pages are these, one a reading, of one document; the last stays. */
function aWorld(...pages: ReturnType<typeof maraAt>[]) {
  let at = 0;
  const read = async () => pages[Math.min(at++, pages.length - 1)] ?? aCapture();
  return { whenQuiet: async () => 1, read, pause: vi.fn(async () => {}) } satisfies Reading;
}

describe('a page read after another of one document', () => {
  test.each([null, ownRecipeName('mine', 'confirmed')])(
    'names nobody while it shows the former person under its address (recipe %s)',
    async (recipe) => {
      const world = aWorld(maraAt(MARA, recipe), maraAt(ANA, recipe));
      const read = createReader(world);
      expect(await read(TAB)).toMatchObject({ outcome: 'ok', address: MARA });
      expect(await read(TAB)).toMatchObject({ outcome: 'ambiguous', keys: [], address: ANA });
      expect(world.pause).toHaveBeenCalledTimes(4);
    },
  );

  test('is waited for until it shows whom its address names', async () => {
    const ana = aCapture({ address: ANA, recipe: null, person: { name: 'Ana Ruiz' } });
    const read = createReader(aWorld(maraAt(MARA), maraAt(ANA), ana));
    await read(TAB);
    expect(await read(TAB)).toEqual(ana);
  });

  test('may show the same person where a recipe has bound them to the address', async () => {
    const recipe = 'linkedin-profile-sdui@2026.10';
    const read = createReader(aWorld(maraAt(MARA, recipe), maraAt(ANA, recipe)));
    await read(TAB);
    expect(await read(TAB)).toMatchObject({ outcome: 'ok' });
  });

  test('is told from the one before also where a reading was overtaken in between', async () => {
    const overtaken = Promise.withResolvers<number>();
    const world = aWorld(maraAt(MARA), maraAt(ANA));
    const read = createReader(world);
    await read(TAB);
    const whenQuiet = vi.spyOn(world, 'whenQuiet');
    whenQuiet.mockReturnValueOnce(overtaken.promise);
    // Begun on Mara's page, and done on the next.
    const slow = read(TAB);
    world.pause.mockImplementationOnce(async () => {
      overtaken.resolve(2);
      await slow;
    });
    expect(await read(TAB)).toMatchObject({ outcome: 'ambiguous' });
  });
});

test('a page that changes its address without rest is read once, when it rests', async () => {
  const settled = Promise.withResolvers<number>();
  const world = aWorld(maraAt(MARA));
  vi.spyOn(world, 'whenQuiet').mockReturnValue(settled.promise);
  const reading = vi.spyOn(world, 'read');
  const read = createReader(world);
  const asked = Array.from({ length: 200 }, () => read(TAB));
  settled.resolve(1);
  const found = await Promise.all(asked);
  expect(found.slice(0, -1).every((one) => one === null)).toBe(true);
  expect(found.at(-1)).toMatchObject({ outcome: 'ok', address: MARA });
  expect(reading).toHaveBeenCalledTimes(1);
});
