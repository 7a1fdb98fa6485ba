/** One favour, introduction or reference in a list: what it is, how it stands, the next step, and the rest in a menu. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { itemWords } from '../../utils/services/item-words';
import { removeItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { FactLine } from '../ui/FactLine';
import { isolate } from '../ui/isolate';
import { MenuButton } from '../ui/MenuButton';
import type { MenuChoice } from '../ui/PopoverMenu';
import '../ui/ListRow.css';
import './HelpRow.css';

interface Props<K extends string> {
  table: 'favours' | 'introductions' | 'references';
  id: string;
  title: ReactNode;
  /** What it is called where only text can stand: beside its menu. */
  name: string;
  /** Short, in one line. */
  facts: readonly ReactNode[];
  /** In the user's words, below one another; empty ones are left out. */
  texts: readonly string[];
  confidential: boolean;
  /** The step that is likeliest now, and beside it what else is near. */
  children: ReactNode;
  /** In the menu, before changing and removing it. */
  choices: readonly MenuChoice<K>[];
  onChoose(choice: K): void;
  onEdit(): void;
  /** Stands in place of all that while something of it is written. */
  form: ReactNode;
}

export function HelpRow<K extends string>({
  table,
  id,
  title,
  name,
  facts,
  texts,
  confidential,
  children,
  choices,
  onChoose,
  onEdit,
  form,
}: Props<K>) {
  const kith = useKith();
  const announce = useUndo();
  const remove = () =>
    void announce(i18n.t('item.removed', { what: itemWords(table) }), removeItem(kith, table, id));
  if (form) return <li className="ListRow HelpRow">{form}</li>;
  return (
    <li className="ListRow HelpRow">
      <div className="ListRow-text">
        <p className="HelpRow-title">{title}</p>
        <FactLine facts={facts} confidential={confidential} />
        {[...new Set(texts)]
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} className="HelpRow-words">
              <bdi>{text}</bdi>
            </p>
          ))}
      </div>
      <div className="ListRow-actions">
        {children}
        <MenuButton<K | 'edit' | 'remove'>
          label={i18n.t('help.moreOf', { what: isolate(name) })}
          small
          look="quiet"
          choices={[
            ...choices,
            { id: 'edit', label: i18n.t('help.edit') },
            { id: 'remove', label: i18n.t('help.remove') },
          ]}
          onChoose={(choice) => {
            if (choice === 'edit') onEdit();
            else if (choice === 'remove') remove();
            else onChoose(choice);
          }}
        >
          {i18n.t('help.more')}
        </MenuButton>
      </div>
    </li>
  );
}
