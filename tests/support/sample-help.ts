/** Help between people already saved: one of each kind, in the middle of its way; bundled into an extension page. */

import { addItem } from '../../utils/services/items';
import { ready } from './ready';

/** @param personId - who helps, and is helped. */
export async function saveSampleHelp(personId: string): Promise<void> {
  const kith = await ready();
  const [other] = (await kith.db.people.toArray()).filter(
    ({ id, _del, mergedInto }) => id !== personId && _del === undefined && mergedInto === undefined,
  );
  if (!other) throw new Error('There is nobody to be introduced to.');
  const { id } = await addItem(kith, 'favours', { personId, kind: 'referral', on: '2026-11-02' });
  await addItem(kith, 'favours', {
    personId: other.id,
    direction: 'given',
    thanks: 'not-needed',
    kind: 'mock-interview',
    becauseOfId: id,
    confidential: true,
  });
  await addItem(kith, 'references', { personId, state: 'agreed', agreedOn: '2026-11-02' });
  await addItem(kith, 'introductions', {
    by: 'them',
    introducerId: personId,
    personIds: [personId, other.id],
    state: 'made',
    madeOn: '2026-11-10',
  });
  kith.db.close();
}
