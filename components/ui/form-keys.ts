/** The keys of a form that unfolds where one stands: Escape gives it up, Ctrl or ⌘ with Enter saves it. */
import type { KeyboardEvent } from 'react';

interface FormKeys {
  onCancel?: (() => void) | undefined;
  onSave?: ((event: KeyboardEvent) => unknown) | undefined;
}

/**
 * @returns `onKeyDown` for the form. What it answers to goes no further, or the popup around it would close
 *   too; while a word is being composed, Escape and Enter belong to the composing.
 */
export function formKeys({ onCancel, onSave }: FormKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && onSave) {
      event.preventDefault();
      void onSave(event);
    }
  };
}
