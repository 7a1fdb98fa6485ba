/** Finding anyone from anywhere: ⌘K or Ctrl K, a few letters, Enter. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { peopleAddress, personAddress } from '../hooks/route';
import { goTo } from '../hooks/useRoute';
import { Icon } from '../ui/Icon';
import { isFindKey, modifierKey } from '../ui/modifier-key';
import './FindBox.css';
import { PersonPicker } from './PersonPicker';

/** Who is chosen is opened; words that fit nobody are looked for in the list. */
export function FindBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <search className="FindBox">
      <PersonPicker
        label={i18n.t('app.find')}
        input={input}
        before={<Icon name="search" />}
        after={
          <span className="FindBox-key" aria-hidden="true">
            {modifierKey()} K
          </span>
        }
        onChoose={(row) => goTo(personAddress(row.id))}
        onText={(q) => goTo(peopleAddress(new URLSearchParams({ q })))}
      />
    </search>
  );
}
