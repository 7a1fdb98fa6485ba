/** Filters by name: to keep the one in use, to go to another, to forget one. */
import { i18n } from '#i18n';
import { ownScratch } from '../../utils/domain/scratch-key';
import { removeFilter, savedFilters, saveFilter } from '../../utils/services/filters';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { useLive } from '../hooks/useLive';
import { isText } from '../hooks/useScratch';
import { Button } from '../ui/Button';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { MenuButton } from '../ui/MenuButton';
import { TextField } from '../ui/TextField';
import './SavedFilters.css';

interface Props {
  /** The filter in use, as an address has it; empty for none. */
  query: string;
  onChoose(query: string): void;
}

/** A form that was unfolded and left empty is no half-typed text. */
const isWord = (value: unknown): value is string => isText(value) && value !== '';

export function SavedFilters({ query, onChoose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const saved = useLive(savedFilters);
  const typed = useHalfTyped<string | null>(ownScratch('filter'), isWord, null);
  const name = query === '' ? null : typed.value;
  if (!saved) return null;
  const current = query === '' ? undefined : saved.find((one) => one.query === query);

  const save = async () => {
    if (name === null || name.trim() === '') return;
    const message = i18n.t('filters.saved', { name: isolate(name.trim()) });
    if (await announce(message, saveFilter(kith, name, query))) typed.drop();
  };

  return (
    <div className="SavedFilters">
      {current && (
        <span className="SavedFilters-current">
          <bdi>{current.name}</bdi>
          <IconButton
            icon="close"
            label={i18n.t('filters.forget', { name: isolate(current.name) })}
            onClick={() =>
              void announce(
                i18n.t('filters.forgotten', { name: isolate(current.name) }),
                removeFilter(kith, current.name),
              )
            }
          />
        </span>
      )}
      {!current && query !== '' && name === null && (
        <Button look="quiet" small onClick={() => typed.change('')}>
          {i18n.t('filters.keep')}
        </Button>
      )}
      {name !== null && (
        <form
          className="SavedFilters-form"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={formKeys({ onCancel: typed.drop })}
        >
          <TextField
            label={i18n.t('filters.name')}
            value={name}
            onChange={typed.change}
            maxLength={60}
            autoFocus
          />
          <FormActions onCancel={typed.drop} />
        </form>
      )}
      {saved.length > 0 && (
        <MenuButton
          label={i18n.t('filters.title')}
          look="quiet"
          small
          choices={saved.map((one) => ({ id: one.query, label: one.name }))}
          onChoose={onChoose}
        >
          {i18n.t('filters.title')}
        </MenuButton>
      )}
    </div>
  );
}
