/** Settings, "Pages you taught Kith": what each reads, how it stands, and the way to change or forget it. */
import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { UserRecipe } from '../../utils/domain/user-recipe';
import { recipesAsFile } from '../../utils/services/recipe-files';
import { listRecipes, removeRecipe } from '../../utils/services/recipes';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { saveFile } from '../ui/save-file';
import { ImportRecipes } from './ImportRecipes';
import { fieldsWords, pagesWords, stateWords } from './recipe-words';
import './OwnRecipes.css';

const OwnRecipeEditor = lazy(() =>
  import('./OwnRecipeEditor').then(({ OwnRecipeEditor }) => ({ default: OwnRecipeEditor })),
);

export function OwnRecipes() {
  const recipes = useLive(listRecipes);
  if (recipes === undefined) return null;
  return (
    <section aria-labelledby="settings-recipes" className="OwnRecipes">
      <h2 id="settings-recipes">{i18n.t('recipes.title')}</h2>
      <p>{i18n.t(recipes.length === 0 ? 'recipes.none' : 'recipes.text')}</p>
      <ul>
        {recipes.map((recipe) => (
          <OwnRecipeRow key={recipe.id} recipe={recipe} />
        ))}
      </ul>
      <ImportRecipes />
    </section>
  );
}

function OwnRecipeRow({ recipe }: { recipe: UserRecipe }) {
  const kith = useKith();
  const today = useToday();
  const undoable = useUndo();
  const [isOpen, setOpen] = useState(false);
  const name = isolate(recipe.name);
  return (
    <li>
      <h3>
        <bdi>{recipe.name}</bdi>
      </h3>
      <p>{pagesWords(recipe)}</p>
      <p className="OwnRecipes-state">
        {fieldsWords(recipe)} · {stateWords(recipe, today, kith.zone())}
      </p>
      <div className="OwnRecipes-actions">
        <Button
          small
          aria-expanded={isOpen}
          aria-label={i18n.t('recipes.editOf', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {i18n.t('recipes.edit')}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('recipes.exportOf', { name })}
          onClick={() => saveFile(`kith-${recipe.host}.json`, recipesAsFile([recipe]))}
        >
          {i18n.t('recipes.export')}
        </Button>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('recipes.removeOf', { name })}
          onClick={() => void undoable(i18n.t('recipes.removed'), removeRecipe(kith, recipe.id))}
        >
          {i18n.t('recipes.remove')}
        </Button>
      </div>
      <Suspense>
        {isOpen && <OwnRecipeEditor recipe={recipe} onClose={() => setOpen(false)} />}
      </Suspense>
    </li>
  );
}
