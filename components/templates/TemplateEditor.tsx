/** A template of one's own, written with its preview beside it. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import { WITH_SUBJECT } from '../../utils/domain/channel-limits';
import { CHANNELS, LENGTHS, PURPOSES, TONES } from '../../utils/domain/message';
import { ownScratch } from '../../utils/domain/scratch-key';
import type { TemplateInput } from '../../utils/domain/template-input';
import { type AnyTemplate, editTemplate } from '../../utils/services/templates';
import { channelWords, lengthWords, purposeWords, toneWords } from '../drafts/purpose-words';
import { useKith } from '../hooks/KithProvider';
import { useQuietly } from '../hooks/useQuietly';
import { useTyped } from '../hooks/useTyped';
import { NativeSelect } from '../ui/NativeSelect';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { FieldButtons } from './FieldButtons';
import { PreviewFor } from './PreviewFor';

type Part = 'name' | 'subject' | 'text';

export function TemplateEditor({ template }: { template: AnyTemplate }) {
  const kith = useKith();
  const quietly = useQuietly();
  const place = useRef<HTMLDivElement>(null);
  const write = (patch: Partial<TemplateInput>) => quietly(editTemplate(kith, template.id, patch));
  const usePart = (part: Part) =>
    useTyped(ownScratch(`template:${template.id}:${part}`), template[part], (value) =>
      write({ [part]: value }),
    );
  const [name, subject, text] = [usePart('name'), usePart('subject'), usePart('text')];

  /** Puts a field where the caret stands, in the box that had it last. */
  const put = (field: string) => {
    const box = place.current?.querySelector<HTMLTextAreaElement>('[name="text"]');
    if (!box) return;
    const { selectionStart, selectionEnd } = box;
    const added = `{{ ${field} }}`;
    text.onChange(text.value.slice(0, selectionStart) + added + text.value.slice(selectionEnd));
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(selectionStart + added.length, selectionStart + added.length);
    });
  };

  return (
    <div className="TemplateEditor" ref={place}>
      <div className="TemplateEditor-fields">
        <TextField
          label={i18n.t('templates.name')}
          value={name.value}
          onChange={name.onChange}
          onBlur={name.onBlur}
        />
        <div className="TemplateEditor-menus">
          <NativeSelect
            label={i18n.t('drafts.purpose')}
            value={template.purpose}
            choices={PURPOSES.map((value) => ({ value, label: purposeWords(value) }))}
            onChange={(purpose) => void write({ purpose })}
          />
          <NativeSelect
            label={i18n.t('drafts.channel')}
            value={template.channel}
            choices={CHANNELS.map((value) => ({ value, label: channelWords(value) }))}
            onChange={(channel) => void write({ channel })}
          />
          <NativeSelect
            label={i18n.t('drafts.tone')}
            value={template.tone}
            choices={TONES.map((value) => ({ value, label: toneWords(value) }))}
            onChange={(tone) => void write({ tone })}
          />
          <NativeSelect
            label={i18n.t('drafts.length')}
            value={template.length}
            choices={LENGTHS.map((value) => ({ value, label: lengthWords(value) }))}
            onChange={(length) => void write({ length })}
          />
        </div>
        {WITH_SUBJECT.includes(template.channel) && (
          <TextField
            label={i18n.t('drafts.subject')}
            value={subject.value}
            onChange={subject.onChange}
            onBlur={subject.onBlur}
          />
        )}
        <TextArea
          label={i18n.t('drafts.text')}
          name="text"
          hint={i18n.t('templates.textHint')}
          value={text.value}
          onChange={text.onChange}
          onBlur={text.onBlur}
        />
        <FieldButtons onPut={put} />
      </div>
      <PreviewFor subject={subject.value} text={text.value} />
    </div>
  );
}
