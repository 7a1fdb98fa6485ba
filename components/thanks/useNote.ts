/** One note of thanks being written: what stands in its fields, its letter filled, and the ways on. */
import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { keepNote, sayThanks } from '../../utils/services/gratitude';
import type { AnyTemplate } from '../../utils/services/templates';
import { fieldsFor } from '../../utils/services/templates/fields-for';
import { keepField } from '../drafts/keep-field';
import { type Message, useMessage } from '../drafts/useMessage';
import { useKith } from '../hooks/KithProvider';
import { itemAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { isolate } from '../ui/isolate';
import {
  isNoteDraft,
  isSpoken,
  letterFor,
  type NoteDraft,
  noteFieldName,
  noteInput,
  withLetter,
} from './note-draft';

export interface Asked {
  person: Person;
  /** What it begins with. */
  start: NoteDraft;
  /** Those for thanks. */
  templates: readonly AnyTemplate[];
  /** The name under which half-typed text is kept. */
  scratch: string;
  /** The note that was begun; null for a new one. */
  id: string | null;
}

export interface NoteWriting {
  draft: NoteDraft;
  change(patch: Partial<NoteDraft>): void;
  template: AnyTemplate | undefined;
  begin(template: AnyTemplate | null): void;
  /** Undefined until first filled. */
  text: Message | undefined;
  /** Empty where the way it goes has none. */
  subject: string;
  /** Each field once. */
  missing: string[];
  /** @returns whether the value was kept, where it belongs. */
  fill(field: string, value: string): Promise<boolean>;
  keepForLater(): Promise<unknown>;
  say(): Promise<unknown>;
}

export function useNote({ person, start, templates, scratch, id }: Asked): NoteWriting {
  const kith = useKith();
  const announce = useUndo();
  const { value: draft, change: keep, drop } = useHalfTyped(scratch, isNoteDraft, start);
  const asked = { personId: person.id, why: draft.what, goal: draft.impact, ask: '' };
  const fields = useLive((now) => fieldsFor(now, asked), Object.values(asked));
  const template = templates.find((one) => one.id === draft.templateId);
  const text = useMessage(
    draft.source,
    fields,
    (source) => keep({ ...draft, source }),
    noteFieldName,
  );
  const subject = useMessage(template?.subject ?? '', fields, nothing);
  const isUntouched = template !== undefined && draft.source === template.text;
  const spoken = isSpoken(draft.channel);
  const missing = useMemo(
    () => (spoken ? [] : [...new Set(text?.marks.map(({ field }) => field))]),
    [spoken, text],
  );

  const begin = (next: AnyTemplate | null) => keep(withLetter(draft, next ?? undefined));

  return {
    draft,
    change: (patch) => {
      const next = { ...draft, ...patch };
      const isElsewhere = 'occasion' in patch || 'kind' in patch || 'channel' in patch;
      keep(isElsewhere && isUntouched ? withLetter(next, letterFor(templates, next)) : next);
    },
    template,
    begin,
    text,
    subject: draft.channel === 'email' ? (subject?.text ?? '') : '',
    missing,
    fill: async (field, value) => {
      const keeping = keepField(kith, person, field, value);
      if (keeping)
        return announce(
          i18n.t('drafts.filledIn', { what: isolate(noteFieldName(field)) }),
          keeping,
        );
      if (text) keep({ ...draft, source: text.with(field, value) });
      return true;
    },
    keepForLater: async () => {
      const note = noteInput(person.id, draft, isUntouched ? '' : (text?.text ?? ''));
      const keeping = keepNote(kith, note, id);
      if (!(await announce(i18n.t('thanks.keptForLater'), keeping))) return;
      drop();
      goTo('#/thanks', true);
    },
    say: async () => {
      const note = noteInput(person.id, draft, spoken ? '' : (text?.text ?? ''));
      const saying = sayThanks(kith, note, id);
      if (!(await announce(i18n.t('thanks.noted'), saying))) return;
      drop();
      goTo(itemAddress('thanks', (await saying).id), true);
    },
  };
}

const nothing = () => {};
