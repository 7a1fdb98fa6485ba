/** A button that copies a text, and says that it did. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, type ButtonLook } from './Button';
import './CopyButton.css';

interface Props {
  /** Or what makes it, once it is asked for. */
  text: string | (() => string);
  /** "Copy as text" unless it says more. */
  words?: string;
  look?: ButtonLook;
}

export function CopyButton({ text, words = i18n.t('ui.copyText'), look = 'plain' }: Props) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => setSaid(i18n.t('ui.copied')),
      () => setSaid(i18n.t('ui.copyByHand')),
    );
  return (
    <span className="CopyButton">
      <Button look={look} onClick={() => void copy()}>
        {words}
      </Button>
      <span role="status">{said}</span>
    </span>
  );
}
