/** The sheet that "?" opens: which keys walk a list. */
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import './KeysHelp.css';

const KEYS = [
  ['j  ↓', 'keys.next'],
  ['k  ↑', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['←  →', 'keys.columns'],
  ['Home  End', 'keys.ends'],
  ['m', 'keys.move'],
  ['x', 'keys.select'],
  ['Shift x', 'keys.selectTo'],
  ['Ctrl K  ⌘ K', 'keys.search'],
  ['Ctrl Z  ⌘ Z', 'keys.undo'],
  ['Ctrl Shift Z  ⌘ ⇧ Z', 'keys.redo'],
  ['?', 'keys.help'],
] as const;

interface Props {
  /** What else a list knows: keys with two spaces between, and their words. */
  more?: readonly (readonly [keys: string, words: string])[];
  onClose(): void;
}

export function KeysHelp({ more = [], onClose }: Props) {
  const known = KEYS.map(([keys, words]) => [keys, i18n.t(words)] as const);
  return (
    <ModalDialog
      title={i18n.t('keys.title')}
      actions={<Button onClick={onClose}>{i18n.t('ui.close')}</Button>}
      onClose={onClose}
    >
      <dl className="KeysHelp">
        {[...more, ...known].map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="KeysHelp-note">{i18n.t('keys.switchable')}</p>
    </ModalDialog>
  );
}
