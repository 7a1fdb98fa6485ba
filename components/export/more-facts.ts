/** What rules do not tell of a thing with a door of its own: when it was, how, and where it stands. */
import { i18n } from '#i18n';
import type { Draft } from '../../utils/domain/draft';
import type { Interaction } from '../../utils/domain/interaction';
import type { Thing } from '../../utils/domain/items/things';
import type { Meeting } from '../../utils/domain/meeting';
import type { Reminder } from '../../utils/domain/reminder';
import type { TextFact } from '../../utils/exchange/markdown/document';
import { activityWords } from '../../utils/services/meeting-words';
import { reminderKindWords } from '../../utils/services/reminder-kind-words';
import { channelWords, purposeWords } from '../drafts/purpose-words';
import { interactionWords } from '../people/interaction-words';
import { dayOf, fullDateWords } from '../ui/dates';

const DIRECTIONS = {
  'from-me': 'export.fromMe',
  'from-them': 'export.fromThem',
  both: 'export.both',
} as const satisfies Record<Interaction['direction'], string>;

const MEETINGS = {
  planned: 'export.planned',
  held: 'export.held',
  cancelled: 'export.cancelled',
} as const satisfies Record<Meeting['state'], string>;

/** @param zone - the reader's. */
export function moreFacts({ table, row }: Thing, zone: string): TextFact[] {
  switch (table) {
    case 'interactions':
      return ofInteraction(row as unknown as Interaction, zone);
    case 'meetings':
      return ofMeeting(row as unknown as Meeting);
    case 'reminders':
      return ofReminder(row as unknown as Reminder, zone);
    case 'drafts':
      return ofDraft(row as unknown as Draft, zone);
    default:
      return [];
  }
}

function ofInteraction({ kind, direction, at }: Interaction, zone: string): TextFact[] {
  const who = Object.hasOwn(DIRECTIONS, direction) ? DIRECTIONS[direction] : null;
  return [
    fact('when', day(at, zone)),
    fact('kind', [interactionWords(kind), who && i18n.t(who)].filter(Boolean).join(' · ')),
  ];
}

function ofMeeting({ kind, time, zone, minutes, state, activity }: Meeting): TextFact[] {
  const how = [interactionWords(kind), activity ? activityWords(activity) : ''];
  return [
    fact('kind', how.filter(Boolean).join(' · ')),
    fact('time', i18n.t('export.minutes', { time, zone, minutes: String(minutes) })),
    fact('state', Object.hasOwn(MEETINGS, state) ? i18n.t(MEETINGS[state]) : state),
  ];
}

function ofReminder(reminder: Reminder, zone: string): TextFact[] {
  const { kind, time, zone: there, state, doneAt, waitsFor } = reminder;
  return [
    fact('kind', reminderKindWords(kind)),
    ...(time ? [fact('time', [time, there].filter(Boolean).join(' '))] : []),
    ...(waitsFor ? [fact('waitsFor', waitsFor)] : []),
    ...(state === 'done' ? [fact('done', doneAt ? day(doneAt, zone) : yes())] : []),
  ];
}

function ofDraft(draft: Draft, zone: string): TextFact[] {
  const { channel, purpose, sentAt, why, goal, ask } = draft;
  const answers = [fact('why', why), fact('hope', goal), fact('ask', ask)];
  return [
    fact('kind', [channelWords(channel), purposeWords(purpose)].join(' · ')),
    fact('sent', sentAt ? day(sentAt, zone) : i18n.t('export.notSent')),
    ...answers.filter(({ value }) => value !== ''),
  ];
}

type FactName =
  | 'when'
  | 'kind'
  | 'time'
  | 'state'
  | 'waitsFor'
  | 'done'
  | 'sent'
  | 'why'
  | 'hope'
  | 'ask';

const fact = (name: FactName, value: string): TextFact => ({
  label: i18n.t(`export.fact.${name}`),
  value,
});
const yes = () => i18n.t('everything.yes');
const day = (at: string, zone: string) => fullDateWords(dayOf(at, zone));
