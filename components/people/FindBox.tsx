/** Finding anyone from anywhere: ⌘K or Ctrl K, a few letters, Enter. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { peopleAddress, personAddress } from '../hooks/route';
import { goTo } from '../hooks/useRoute';
import { Icon } from '../ui/Icon';
import './FindBox.css';
import { PersonPicker } from './PersonPicker';

/** Who is chosen is opened; words that fit nobody are looked for in the list. */
export function FindBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
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
            {isApple() ? '⌘K' : 'Ctrl K'}
          </span>
        }
        onChoose={(row) => goTo(personAddress(row.id))}
        onText={(q) => goTo(peopleAddress(new URLSearchParams({ q })))}
      />
    </search>
  );
}

/** Which key the hint names; both work everywhere. */
function isApple(): boolean {
  return /Mac|iPhone|iPad/u.test(navigator.platform);
}
