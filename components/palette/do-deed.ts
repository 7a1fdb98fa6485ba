/** Does what was chosen in the palette, where it is done at once. Loaded with the first. */
import { i18n } from '#i18n';
import { RowGoneError } from '../../utils/domain/errors';
import type { Kith } from '../../utils/services/kith';
import { letRest, moveStatus } from '../../utils/services/outreach';
import { personView } from '../../utils/services/person-view';
import { addReminder, snoozeReminder } from '../../utils/services/reminders';
import type { Announce } from '../hooks/UndoProvider';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { statusWords } from '../ui/status-words';
import type { Deed } from './palette-items';

type Done = Exclude<Deed, { do: 'go' | 'step' | 'type' }>;

/** @returns whether it was done; if not, why has been said. */
export async function doDeed(
  kith: Kith,
  announce: Announce,
  deed: Done,
  today: Temporal.PlainDate,
): Promise<boolean> {
  const { row } = deed;
  const name = isolate(row.name);
  switch (deed.do) {
    case 'move': {
      const words = i18n.t('palette.moved', { name, status: statusWords(deed.to) });
      return announce(words, moveStatus(kith, row.id, deed.to, row.status));
    }
    case 'rest':
      return announce(i18n.t('palette.rested', { name }), letRest(kith, [row.id], null));
    case 'remind': {
      const words = i18n.t('palette.reminded', { name, day: dayWords(deed.on, today) });
      const input = { kind: 'follow-up' as const, text: '', on: deed.on, time: null, zone: null };
      return announce(words, addReminder(kith, row.id, input));
    }
    case 'snooze': {
      const words = i18n.t('palette.snoozed', { day: dayWords(deed.on, today) });
      return announce(words, snoozeNext(kith, row.id, deed.on));
    }
  }
}

/** Puts off the earliest that is open. */
async function snoozeNext(kith: Kith, personId: string, until: string) {
  const view = await personView(kith, personId);
  const open = view?.reminders.filter(({ state }) => state === 'open') ?? [];
  const [next] = open.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  if (!next) throw new RowGoneError();
  return snoozeReminder(kith, next.id, until);
}
