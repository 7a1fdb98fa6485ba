/** The form of a favour that follows from something else: passed on, or a reference that was used. */
import { i18n } from '#i18n';
import type { ItemInput } from '../../utils/domain/items/items';
import { ownScratch } from '../../utils/domain/scratch-key';
import { itemWords } from '../../utils/services/item-words';
import { addItem } from '../../utils/services/items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { ItemForm } from '../items/ItemForm';
import { favourFields } from './favour-fields';
import type { HelpLinks } from './useHelpLinks';

interface Props {
  start: Partial<ItemInput<'favours'>> & Pick<ItemInput<'favours'>, 'direction'>;
  /** What it follows from: half-typed text is kept under it. */
  of: string;
  links: HelpLinks['links'];
  save: string;
  onClose(): void;
}

export function NewFavour({ start, of, links, save, onClose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  return (
    <ItemForm
      {...favourFields(start.direction, start.personId !== undefined)}
      start={start}
      scratch={ownScratch(`favour:${of}`)}
      links={links}
      save={save}
      onSave={(values) =>
        announce(
          i18n.t('item.added', { what: itemWords('favours') }),
          addItem(kith, 'favours', values),
        )
      }
      onClose={onClose}
    />
  );
}
