/** One draft being written: what stands in its fields, what is missing, and the ways to change it. */
import { i18n } from '#i18n';
import { WITH_SUBJECT } from '../../utils/domain/channel-limits';
import type { Draft } from '../../utils/domain/draft';
import type { DraftInput } from '../../utils/domain/draft-input';
import type { ReminderInput } from '../../utils/domain/reminder-input';
import { personScratch } from '../../utils/domain/scratch-key';
import type { DraftView } from '../../utils/services/draft-view';
import { writeDraft } from '../../utils/services/drafts';
import { markSent } from '../../utils/services/mark-sent';
import { type AnyTemplate, templatesFor } from '../../utils/services/templates';
import { fieldName } from '../../utils/services/templates/field-help';
import { fieldsFor } from '../../utils/services/templates/fields-for';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useQuietly } from '../hooks/useQuietly';
import { type Typed, useTyped } from '../hooks/useTyped';
import { loggedWords } from '../outreach/logged-words';
import { isolate } from '../ui/isolate';
import { keepField } from './keep-field';
import { nearestTemplate } from './nearest-template';
import { type Message, useMessage } from './useMessage';

type Part = 'why' | 'goal' | 'ask' | 'subject' | 'text';

/** A part of the draft that is typed. */
function usePart(draft: Draft, part: Part): Typed {
  const kith = useKith();
  const quietly = useQuietly();
  return useTyped(
    personScratch(draft.personId, `draft:${draft.id}:${part}`),
    draft[part],
    (value) => quietly(writeDraft(kith, draft.id, { [part]: value })),
  );
}

export interface Writing {
  answers: Record<'why' | 'goal' | 'ask', Typed>;
  /** Undefined too where the channel has none: what is kept for another one is then neither asked for nor sent. */
  subject: Message | undefined;
  text: Message | undefined;
  /** The template the text began with; undefined for an empty page and for one that is gone. */
  template: AnyTemplate | undefined;
  /** Writes what is typed in subject and text; for leaving their boxes. */
  leave(): Promise<unknown>;
  /** What is missing, each field once. */
  missing: string[];
  /** @returns whether the value was kept, where it belongs. */
  fill(field: string, value: string): Promise<boolean>;
  /** Takes a missing field out of the message, with the sentence it stands in. */
  drop(field: string): Promise<unknown>;
  /** Puts another wording in the box. */
  rewrite(text: string): Promise<unknown>;
  /** Puts another text in the box. What stood there comes back with Undo. */
  begin(template: AnyTemplate | null): Promise<unknown>;
  changePurpose(purpose: Draft['purpose']): Promise<unknown>;
  changeChannel(channel: Draft['channel']): Promise<unknown>;
  send(follow: ReminderInput | null): Promise<unknown>;
}

export function useWriting({ draft, person, templates }: DraftView): Writing {
  const kith = useKith();
  const announce = useUndo();
  const quietly = useQuietly();
  const [why, goal, ask] = [usePart(draft, 'why'), usePart(draft, 'goal'), usePart(draft, 'ask')];
  const [subjectPart, textPart] = [usePart(draft, 'subject'), usePart(draft, 'text')];
  const asked = { personId: draft.personId, why: why.value, goal: goal.value, ask: ask.value };
  const fields = useLive((now) => fieldsFor(now, asked), Object.values(asked));
  const keptSubject = useMessage(subjectPart.value, fields, subjectPart.onChange);
  const subject = WITH_SUBJECT.includes(draft.channel) ? keptSubject : undefined;
  const text = useMessage(textPart.value, fields, textPart.onChange);
  const template = templates.find(({ id }) => id === draft.templateId);

  const parts = [why, goal, ask, subjectPart, textPart];
  const leave = () => Promise.all(parts.map((part) => part.onBlur()));
  const isUntouched = textPart.value === (template?.text ?? '');

  /** Writes over what stands in the boxes, once that is stored and can come back. */
  const replace = async (message: string, patch: Partial<DraftInput>) => {
    await leave();
    for (const part of [subjectPart, textPart]) part.forget();
    return announce(message, writeDraft(kith, draft.id, patch));
  };

  const begin = (next: AnyTemplate | null, more: Partial<DraftInput> = {}) =>
    replace(i18n.t('drafts.otherText'), {
      templateId: next?.id ?? null,
      subject: next?.subject ?? '',
      text: next?.text ?? '',
      ...more,
    });

  /** Both boxes changed in one way, as one step. */
  const both = (change: (message: Message) => string): Partial<DraftInput> => ({
    ...(subject && { subject: change(subject) }),
    ...(text && { text: change(text) }),
  });

  return {
    answers: { why, goal, ask },
    subject,
    text,
    template,
    leave,
    missing: [
      ...new Set([subject, text].flatMap((one) => one?.marks ?? []).map(({ field }) => field)),
    ],
    fill: async (field, value) => {
      const message = i18n.t('drafts.filledIn', { what: isolate(fieldName(field)) });
      const keeping = keepField(kith, person, field, value);
      if (keeping) return announce(message, keeping);
      return replace(
        message,
        both((one) => one.with(field, value)),
      );
    },
    drop: (field) =>
      replace(
        i18n.t('drafts.leftOut', { what: isolate(fieldName(field)) }),
        both((one) => one.without(field)),
      ),
    rewrite: (words) =>
      replace(i18n.t('drafts.otherText'), text ? { text: text.rewritten(words) } : {}),
    begin,
    changePurpose: async (purpose) => {
      const others = await templatesFor(kith, purpose);
      const wish = { tone: 'warm' as const, length: 'short' as const, ...template };
      const next = nearestTemplate(others, { ...wish, channel: draft.channel });
      if (!next) return quietly(writeDraft(kith, draft.id, { purpose, templateId: null }));
      return begin(next, { purpose, channel: next.channel });
    },
    changeChannel: async (channel) => {
      const next = template && nearestTemplate(templates, { ...template, channel }, 'channel');
      if (isUntouched && next?.channel === channel) return begin(next, { channel });
      await leave();
      return quietly(writeDraft(kith, draft.id, { channel }));
    },
    send: async (follow) => {
      await leave();
      const words = { subject: subject?.text ?? '', text: text?.text ?? '' };
      return announce(
        ({ moved }) => loggedWords(person.name, moved),
        markSent(kith, draft.id, { ...words, follow }),
      );
    },
  };
}
