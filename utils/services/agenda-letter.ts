/** A meeting's agenda as a letter to the one it is with: what is confidential is not in it. */
import { i18n } from '#i18n';
import { AGENDA_PARTS } from '../domain/items/agenda-item';
import { withoutConfidential } from '../domain/items/open-to-others';
import type { Person } from '../domain/person';
import type { Stamp } from '../domain/row';
import { openDraft } from './drafts';
import { itemValueWords } from './item-words';
import type { Kith } from './kith';
import type { MeetingView } from './meeting-view';

/**
 * @param to - who reads it.
 * @param when - the meeting's time in words.
 * @returns greeting, points by part, what was agreed last time, and a question.
 */
export function agendaText(
  { points, actions }: Pick<MeetingView, 'points' | 'actions'>,
  to: Pick<Person, 'id' | 'name' | 'nickname'>,
  when: string,
): string {
  const open = withoutConfidential(
    points
      .map(({ item }) => item)
      .filter(({ personId, covered }) => personId === to.id && !covered),
  );
  const agreed = withoutConfidential(actions.filter(({ personId }) => personId === to.id));
  const parts = AGENDA_PARTS.map((part) => ({
    title: `${itemValueWords('agenda', 'part', part)}:`,
    lines: open.filter((item) => item.part === part).map(({ text }) => text),
  }));
  const last = {
    title: i18n.t('agenda.letterActions'),
    lines: agreed.map(({ text, owner, state }) => {
      const key = owner === 'me' ? 'agenda.letterMine' : 'agenda.letterTheirs';
      const what = i18n.t(key, { what: text });
      return state === 'done' ? i18n.t('agenda.letterDone', { what }) : what;
    }),
  };
  const lists = [...parts, last]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines.map((line) => `– ${line}`)].join('\n'));
  return [
    i18n.t('agenda.letterHello', { name: to.nickname ?? to.name }),
    i18n.t('agenda.letterOpening', { when }),
    ...lists,
    i18n.t('agenda.letterClosing'),
  ].join('\n\n');
}

/**
 * Begins a draft with the agenda.
 *
 * @returns the draft's id.
 * @throws {RowGoneError} when the person is gone.
 */
export async function writeAgenda(
  kith: Kith,
  view: MeetingView,
  to: Person,
  when: string,
): Promise<{ id: string; actionId: Stamp }> {
  return openDraft(kith, {
    personId: to.id,
    purpose: 'other',
    channel: to.emails.length > 0 ? 'email' : 'message',
    templateId: null,
    words: { subject: i18n.t('agenda.letterSubject'), text: agendaText(view, to, when) },
  });
}
