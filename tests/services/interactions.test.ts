import { describe, expect, test } from 'vitest';
import { ForbiddenMoveError, InvalidInputError } from '../../utils/domain/errors';
import {
  editInteraction,
  logInteraction,
  removeInteraction,
} from '../../utils/services/interactions';
import { moveStatus } from '../../utils/services/outreach';
import { savePerson } from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { undo } from '../../utils/services/undo';
import { aDraft, aKith, anInteractionInput } from '../support/builders';

async function twoPeople() {
  const kith = await aKith();
  const mara = (await savePerson(kith, aDraft())).id;
  const tomasz = (await savePerson(kith, aDraft({ values: { name: 'Tomasz Nowak' } }))).id;
  const contact = async (id: string) => (await kith.db.people.get(id))?.lastContactAt;
  return { kith, mara, tomasz, contact };
}

describe('logging', () => {
  test.each([
    ['at', { at: '2026-11-23T12:00:00.001Z' }],
    ['at', { at: '1899-12-31T00:00:00Z' }],
    ['at', { at: '+010000-01-01T00:00:00Z' }],
    ['at', { at: 'yesterday' }],
    ['text', { text: 'x'.repeat(100_001) }],
    ['outcome', { outcome: 'x'.repeat(20_001) }],
  ] as const)('refuses what cannot have been: %s %o', async (field, changes) => {
    const { kith, mara } = await twoPeople();
    const input = anInteractionInput({ personIds: [mara], ...changes });
    await expect(logInteraction(kith, input)).rejects.toThrow(new InvalidInputError(field));
    expect(await kith.db.interactions.count()).toBe(0);
  });

  test('takes what is still today somewhere', async () => {
    const { kith, mara } = await twoPeople();
    const at = '2026-11-22T01:00:00.000Z';
    await logInteraction(kith, anInteractionInput({ personIds: [mara], at }));
    expect(await kith.db.interactions.count()).toBe(1);
  });
});

describe('last contact', () => {
  test('is the latest of what was logged, whatever the order', async () => {
    const { kith, mara, contact } = await twoPeople();
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-10T10:00:00Z' }),
    );
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-01T10:00:00Z' }),
    );
    expect(await contact(mara)).toBe('2026-11-10T10:00:00.000Z');
  });

  test('goes back when the latest is corrected, removed or undone', async () => {
    const { kith, mara, contact } = await twoPeople();
    const latest = await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-10T10:00:00Z' }),
    );
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-01T10:00:00Z' }),
    );
    await editInteraction(kith, latest.id, { at: '2026-10-01T10:00:00Z' });
    expect(await contact(mara)).toBe('2026-11-01T10:00:00.000Z');
    await undo(kith, latest.actionId);
    const { id } = await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-20T10:00:00Z' }),
    );
    await removeInteraction(kith, id);
    expect(await contact(mara)).toBe('2026-11-01T10:00:00.000Z');
  });

  test('is right again after undoing an older entry than the latest', async () => {
    const { kith, mara, contact } = await twoPeople();
    const first = await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-10T10:00:00Z' }),
    );
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [mara], at: '2026-11-01T10:00:00Z' }),
    );
    const undone = await undo(kith, first.actionId);
    expect(await contact(mara)).toBe('2026-11-01T10:00:00.000Z');
    await undo(kith, undone.actionId);
    expect(await contact(mara)).toBe('2026-11-10T10:00:00.000Z');
  });

  test('counts for everyone who was there', async () => {
    const { kith, mara, tomasz, contact } = await twoPeople();
    const { id } = await logInteraction(kith, anInteractionInput({ personIds: [mara, tomasz] }));
    expect(await contact(tomasz)).not.toBeNull();
    await editInteraction(kith, id, { personIds: [mara] });
    expect(await contact(tomasz)).toBeNull();
    expect((await personView(kith, tomasz))?.interactions).toEqual([]);
  });
});

test('what was logged without people or with no real time is refused', async () => {
  const { kith, mara } = await twoPeople();
  for (const bad of [{ personIds: [] }, { personIds: [mara], at: 'yesterday' }])
    await expect(logInteraction(kith, anInteractionInput(bad))).rejects.toThrow(InvalidInputError);
});

describe('moving a status', () => {
  test('keeps each move with its time', async () => {
    const { kith, mara } = await twoPeople();
    await moveStatus(kith, mara, 'sent');
    kith.moveTo('2026-11-23T08:00:00Z');
    const { actionId } = await moveStatus(kith, mara, 'replied');
    const view = await personView(kith, mara);
    expect(view?.person.status).toBe('replied');
    expect(view?.moves[0]).toMatchObject({
      from: 'sent',
      to: 'replied',
      at: '2026-11-23T08:00:00.000Z',
    });
    expect(view?.moves).toHaveLength(3);
    await undo(kith, actionId);
    expect((await personView(kith, mara))?.person.status).toBe('sent');
    expect((await personView(kith, mara))?.moves).toHaveLength(2);
  });

  test('that the rules do not know is refused, and nothing is kept of it', async () => {
    const { kith, mara } = await twoPeople();
    await expect(moveStatus(kith, mara, 'declined')).rejects.toThrow(ForbiddenMoveError);
    expect((await personView(kith, mara))?.moves).toHaveLength(1);
  });
});
