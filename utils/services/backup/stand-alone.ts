/**
 * Who was put together with somebody whose row a backup has lost would be behind nobody, and in no list: they stand
 * for themselves again.
 */
import { inLots } from '../../domain/lots';
import { FOLLOW_RESTORE } from '../../domain/quiet-actions';
import { act } from '../action';
import type { Kith } from '../kith';

/** Part of a restore, once all its rows are there. */
export async function standAlone(kith: Kith): Promise<void> {
  const merged = await kith.db.people.where('mergedInto').above('').toArray();
  const holders = merged.map(({ mergedInto }) => mergedInto ?? '');
  const found = await kith.db.people.bulkGet(holders);
  const alone = merged.filter((_, at) => found[at] === undefined).map(({ id }) => id);
  for (const ids of inLots(alone))
    await act(kith, FOLLOW_RESTORE, async (change) => {
      await change.load('people', ids);
      for (const id of ids) {
        const person = await change.row('people', id);
        if (!person) continue;
        const { mergedInto: _nobody, ...values } = person;
        await change.set('people', { ...values, id, _c: person._c, _s: person._s });
      }
    });
}
