/** Into which language: written in the reader's own words, with common ones to pick from. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TextField } from '../ui/TextField';

/** Offered by name in the language of the screen; any other can be typed. */
const COMMON =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv sw ta th tl tr uk ur vi zh'.split(
    ' ',
  );

interface Props {
  /** @param language - its English name where it is one of those offered, else as typed. */
  onChoose(language: string): void;
  onCancel(): void;
}

export function LanguageChoice({ onChoose, onCancel }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // Not by `autoFocus`: the menu that led here keeps focus from the page until it has gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const offered = namesIn(i18n.t('app.language'));
  const english = namesIn('en');
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const language = typed.trim();
    if (language === '') return;
    const at = offered.findIndex((name) => name.toLowerCase() === language.toLowerCase());
    onChoose(english[at] ?? language);
  };
  return (
    <form
      ref={form}
      className="WritingHelp-card"
      onSubmit={choose}
      onKeyDown={formKeys({ onCancel })}
    >
      <TextField
        label={i18n.t('writingHelp.whichLanguage')}
        list={id}
        maxLength={60}
        value={typed}
        onChange={setTyped}
      />
      <datalist id={id}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FormActions save={i18n.t('writingHelp.rewrite')} small onCancel={onCancel} />
    </form>
  );
}

function namesIn(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return COMMON.map((code) => names.of(code) ?? code);
}
