/** The sheet behind "?": every key by its place, with those the browser keeps and where they are changed. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useSurroundings } from '../hooks/KithProvider';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { modifierKey } from '../ui/modifier-key';
import './KeysSheet.css';
import { PLACES } from './key-places';
import type { Shortcut } from './shortcuts';

/** The browser's commands, as the manifest names them. */
const COMMANDS = [
  ['_execute_action', 'keys.button'],
  ['open-panel', 'command.panel'],
  ['today', 'command.today'],
  ['quick-note', 'command.log'],
] as const;

const SIGNS: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

export function KeysSheet({ onClose }: { onClose(): void }) {
  const { keys } = useSurroundings();
  const [set, setSet] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    let isHere = true;
    void keys.read().then(
      (read) => isHere && setSet(read),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [keys]);
  return (
    <ModalDialog
      title={i18n.t('keys.title')}
      actions={<Button onClick={onClose}>{i18n.t('ui.close')}</Button>}
      onClose={onClose}
    >
      <div className="KeysSheet">
        {PLACES.map((place) => (
          <section key={place.title}>
            <h3>{i18n.t(place.title)}</h3>
            <dl>
              {place.keys.map(({ keys, words }) => (
                <KeyLine key={words} keys={keys.map(keyWords)} words={i18n.t(words)} />
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{i18n.t('keys.browser')}</h3>
          <dl>
            {set &&
              COMMANDS.map(([name, words]) => (
                <KeyLine
                  key={name}
                  keys={[set[name] || i18n.t('keys.unset')]}
                  words={i18n.t(words)}
                />
              ))}
          </dl>
          <Button small onClick={() => void keys.change()}>
            {i18n.t('keys.change')}
          </Button>
        </section>
      </div>
      <p className="KeysSheet-note">{i18n.t('keys.switchable')}</p>
    </ModalDialog>
  );
}

function KeyLine({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}

/** @returns "Ctrl K", "⌘ K", "Shift x", "↓". */
function keyWords(shortcut: string | Shortcut): string {
  const { key, mod, shift }: Shortcut = typeof shortcut === 'string' ? { key: shortcut } : shortcut;
  const sign = SIGNS[key] ?? (mod && key.length === 1 ? key.toUpperCase() : key);
  return [mod && modifierKey(), shift && 'Shift', sign].filter(Boolean).join(' ');
}
