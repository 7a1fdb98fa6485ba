/** Opens the draft that waits for somebody, or begins one with the text that fits. */
import { RowGoneError } from '../../utils/domain/errors';
import type { Purpose } from '../../utils/domain/message';
import { openDraft, openDraftTo } from '../../utils/services/drafts';
import type { Kith } from '../../utils/services/kith';
import { personView } from '../../utils/services/person-view';
import { templatesFor } from '../../utils/services/templates';
import { dayOf } from '../ui/dates';
import { nearestTemplate } from './nearest-template';
import { usualChannel, usualPurpose } from './usual-purpose';

/** One draft at a time is begun for one person and purpose, however often a screen asks. */
const beginning = new Map<string, Promise<string>>();

/**
 * @param purpose - null for the latest draft, or for what one most likely writes for.
 * @returns the draft's id.
 * @throws {RowGoneError} when the person is gone.
 */
export function beginDraft(kith: Kith, personId: string, purpose: Purpose | null): Promise<string> {
  const key = `${personId} ${purpose}`;
  const running = beginning.get(key) ?? begin(kith, personId, purpose);
  beginning.set(key, running);
  return running.finally(() => beginning.delete(key));
}

async function begin(kith: Kith, personId: string, asked: Purpose | null): Promise<string> {
  const view = await personView(kith, personId);
  if (!view) throw new RowGoneError('people');
  const { person } = view;
  const waiting = await openDraftTo(kith, person.id, asked ?? undefined);
  if (waiting) return waiting.id;
  const { lastContactAt } = person;
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  const last = lastContactAt === null ? null : dayOf(lastContactAt, kith.zone());
  const purpose = asked ?? usualPurpose(person, last, today);
  const wish = { channel: usualChannel(person), tone: 'warm', length: 'short' } as const;
  const templates = await templatesFor(kith, purpose);
  const template = nearestTemplate(
    templates.filter(({ own }) => !own),
    wish,
  );
  const channel = template?.channel ?? wish.channel;
  const templateId = template?.id ?? null;
  const { id } = await openDraft(kith, { personId: person.id, purpose, channel, templateId });
  return id;
}
