/** The notes, opened once and when first asked for: the form for somebody new does not wait for them. */
import type { Opening } from '../../utils/services/kith';

let opening: Promise<Opening> | null = null;

/** Opens the notes, or gives how that ended already. */
export function open(): Promise<Opening> {
  opening ??= openKith();
  return opening;
}

/** Whether they need not be opened again: only what was busy may have changed. */
export async function isOpened(): Promise<boolean> {
  if ((await opening)?.state === 'busy') opening = null;
  return opening !== null;
}

async function openKith(): Promise<Opening> {
  const kith = await import('../../utils/services/kith');
  const opened = await kith.openKith();
  if (opened.state === 'ready') void refreshDue().catch(() => {});
  // What another page has taken away is opened anew when next asked for.
  if ('kith' in opened)
    void kith.whenTaken(opened.kith).then(() => {
      opening = null;
    });
  return opened;
}

/** Alarms may have been missed: each opening tells anew what is due. */
async function refreshDue(): Promise<void> {
  const { lookAtWhatIsDue } = await import('../../utils/services/look');
  await lookAtWhatIsDue();
}
