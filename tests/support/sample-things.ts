/** A decision, a meeting being prepared and something removed, for a person already saved; bundled into an extension page. */

import { addItem, removeItem } from '../../utils/services/items';
import { planMeeting } from '../../utils/services/meetings';
import { aMeetingInput } from './builders';
import { ready } from './ready';

/** @returns the ids of those that have a page. */
export async function saveSampleThings(
  personId: string,
): Promise<{ point: string; meeting: string }> {
  const kith = await ready();
  const { id: point } = await addItem(kith, 'turningPoints', {
    title: 'Whether to leave the night shift',
    on: '2026-11-02',
    options: 'Stay for a year\nAsk for days',
    personIds: [personId],
    confidential: true,
  });
  await addItem(kith, 'advice', { personId, text: 'Ask for a trial.', turningPointId: point });
  const meeting = await planMeeting(kith, aMeetingInput({ personIds: [personId] }));
  await addItem(kith, 'agenda', { personId, meetingId: meeting.id, text: 'Which ward next?' });
  const removed = await addItem(kith, 'resources', { personId, title: 'A book of herbs' });
  await removeItem(kith, 'resources', removed.id);
  kith.db.close();
  return { point, meeting: meeting.id };
}
