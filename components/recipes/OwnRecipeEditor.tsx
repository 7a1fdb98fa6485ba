/** Changes a recipe of the user's own: its name, the pages it reads, and the places it looks in, in order. */
import { type SyntheticEvent, useState } from 'react';
import { i18n } from '#i18n';
import { PICKED_FIELDS, type PickedField } from '../../utils/domain/page-line';
import { isShape, shownShape } from '../../utils/domain/path-shape';
import type { Anchor, UserRecipe } from '../../utils/domain/user-recipe';
import { editRecipe } from '../../utils/services/recipes';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { fieldWords } from '../people/field-words';
import { Button } from '../ui/Button';
import { FormActions } from '../ui/FormActions';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import { placeWords } from './recipe-words';

interface Props {
  recipe: UserRecipe;
  onClose: () => void;
}

export function OwnRecipeEditor({ recipe, onClose }: Props) {
  const kith = useKith();
  const undoable = useUndo();
  const [name, setName] = useState(recipe.name);
  const [path, setPath] = useState(recipe.path);
  const [fields, setFields] = useState(recipe.fields);

  async function save(event: SyntheticEvent) {
    event.preventDefault();
    if (!isShape(path) || name.trim() === '') return;
    const editing = editRecipe(kith, recipe.id, { name: name.trim(), path, fields });
    if (await undoable(i18n.t('recipes.saved'), editing)) onClose();
  }

  /** A field without places goes; the name's last place stays, or it would read nobody. */
  function change(field: PickedField, places: Anchor[]) {
    const { [field]: _, ...rest } = fields;
    setFields({ ...rest, name: fields.name, ...(places.length > 0 ? { [field]: places } : {}) });
  }

  return (
    <form className="OwnRecipeEditor" onSubmit={(event) => void save(event)} noValidate>
      <TextField label={i18n.t('recipes.name')} value={name} maxLength={80} onChange={setName} />
      <TextField
        label={i18n.t('recipes.path')}
        hint={i18n.t('recipes.pathHint', { pages: shownShape(recipe.host, path) })}
        error={isShape(path) ? null : i18n.t('recipes.pathWrong')}
        dir="ltr"
        value={path}
        onChange={setPath}
      />
      {PICKED_FIELDS.map((field) => {
        const places = fields[field];
        return (
          places && (
            <Places
              key={field}
              label={fieldWords(field)}
              places={places}
              keepsOne={field === 'name'}
              onChange={(next) => change(field, next)}
            />
          )
        );
      })}
      <FormActions small look="primary" onCancel={onClose} />
    </form>
  );
}

interface PlacesProps {
  label: string;
  places: readonly Anchor[];
  keepsOne: boolean;
  onChange: (places: Anchor[]) => void;
}

function Places({ label, places, keepsOne, onChange }: PlacesProps) {
  return (
    <fieldset>
      <legend className="Field-legend">{i18n.t('recipes.placesOf', { field: label })}</legend>
      <ol>
        {places.map((place, at) => {
          const words = placeWords(place);
          const others = places.filter((one) => one !== place);
          return (
            <li key={`${place.css} ${place.after} ${place.line}`}>
              <span>
                <bdi>{words}</bdi>
              </span>
              {at > 0 && (
                <Button
                  small
                  look="quiet"
                  aria-label={i18n.t('recipes.firstOf', { place: words })}
                  onClick={() => onChange([place, ...others])}
                >
                  {i18n.t('recipes.first')}
                </Button>
              )}
              {(others.length > 0 || !keepsOne) && (
                <IconButton
                  icon="trash"
                  label={i18n.t('recipes.removePlace', { place: words })}
                  onClick={() => onChange(others)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
