/** How a form ends: what saves it, and the way out that changes nothing. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button, type ButtonLook } from './Button';
import './Form.css';

interface Props {
  /** "Save" unless it says more. */
  save?: string;
  look?: ButtonLook;
  small?: boolean;
  /** Under way. */
  busy?: boolean;
  /** Without it the form cannot be left. */
  onCancel?: (() => void) | undefined;
  /** Another way to save, between the two. */
  children?: ReactNode;
}

export function FormActions({
  save = i18n.t('ui.save'),
  look = 'plain',
  small = false,
  busy = false,
  onCancel,
  children,
}: Props) {
  return (
    <div className="Form-actions">
      <Button type="submit" look={look} small={small} busy={busy}>
        {save}
      </Button>
      {children}
      {onCancel && (
        <Button look="quiet" small={small} onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      )}
    </div>
  );
}
