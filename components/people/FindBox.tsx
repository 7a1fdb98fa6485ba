/** Finding anyone: a few letters, Enter. Its key opens the palette, which finds people and does verbs too. */
import { i18n } from '#i18n';
import { peopleAddress, personAddress } from '../hooks/route';
import { goTo } from '../hooks/useRoute';
import { Icon } from '../ui/Icon';
import { modifierKey } from '../ui/modifier-key';
import './FindBox.css';
import { PersonPicker } from './PersonPicker';

/** Who is chosen is opened; words that fit nobody are looked for in the list. */
export function FindBox() {
  return (
    <search className="FindBox">
      <PersonPicker
        label={i18n.t('app.find')}
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
