import { describe, expect, test } from 'vitest';
import { idsFrom, newId, personIdFor } from '../../utils/domain/ids';

describe('an id', () => {
  test('of a captured person is the same wherever it is made', async () => {
    expect(await personIdFor('linkedin:mara-okafor')).toBe(
      await personIdFor('linkedin:mara-okafor'),
    );
    expect(await personIdFor('linkedin:mara-okafor')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('of a LinkedIn member keeps upper and lower case apart', async () => {
    expect(await personIdFor('linkedin-id:ACoAAb')).not.toBe(
      await personIdFor('linkedin-id:ACoAAB'),
    );
  });

  test('of anything else is a UUIDv7 that sorts by its time', () => {
    const ids = [1, 1_000, 1_790_000_000_000].map(newId);
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId(1)).not.toBe(newId(1));
  });

  test('of a time lies between those before and those after', () => {
    const at = 1_790_000_000_000;
    expect(idsFrom(at) > newId(at - 1)).toBe(true);
    expect(idsFrom(at) < newId(at)).toBe(true);
  });
});
