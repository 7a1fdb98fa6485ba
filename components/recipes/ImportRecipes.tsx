/** Recipes from a file: shown before they are kept, and refused with the place that is wrong. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { InvalidRecipeError } from '../../utils/domain/errors';
import type { RecipeCore } from '../../utils/domain/user-recipe';
import { recipesInFile } from '../../utils/services/recipe-files';
import { importRecipes } from '../../utils/services/recipes';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { FilePicker } from '../ui/FilePicker';
import { isolate } from '../ui/isolate';
import { fieldsWords, pagesWords } from './recipe-words';

/** In bytes: a longer file is none of recipes. */
const FILE_MAX = 1_000_000;

export function ImportRecipes() {
  const kith = useKith();
  const undoable = useUndo();
  const [found, setFound] = useState<RecipeCore[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  function look(text: string | null) {
    setFound(null);
    setTrouble(null);
    try {
      if (text === null) throw new InvalidRecipeError('', null);
      setFound(recipesInFile(text));
    } catch (error) {
      setTrouble(wrongWords(error));
    }
  }

  async function keep(recipes: RecipeCore[]) {
    if (await undoable(i18n.t('recipes.imported'), importRecipes(kith, recipes))) setFound(null);
  }

  return (
    <div className="ImportRecipes">
      <FilePicker
        label={i18n.t('recipes.import')}
        accept=".json,application/json"
        most={FILE_MAX}
        onRead={look}
      />
      {trouble !== null && (
        <Banner tone="notice" title={i18n.t('recipes.refused')}>
          {trouble}
        </Banner>
      )}
      {found && (
        <Banner
          tone="calm"
          title={i18n.t('recipes.found', found.length)}
          actions={
            <>
              <Button small onClick={() => void keep(found)}>
                {i18n.t('recipes.keep')}
              </Button>
              <Button small look="quiet" onClick={() => setFound(null)}>
                {i18n.t('ui.cancel')}
              </Button>
            </>
          }
        >
          <ul>
            {found.map((recipe) => (
              <li key={`${recipe.host}${recipe.path}${recipe.name}`}>
                <bdi>{recipe.name}</bdi>: {pagesWords(recipe)} ({fieldsWords(recipe)})
              </li>
            ))}
          </ul>
          <p>{i18n.t('recipes.asksFirst')}</p>
        </Banner>
      )}
    </div>
  );
}

/** What is wrong with the file, and where. */
function wrongWords(error: unknown): string {
  if (!(error instanceof InvalidRecipeError)) return i18n.t('errors.unknown');
  const { field, line } = error;
  if (field === '' && line === null) return i18n.t('recipes.noFile');
  if (field === '') return i18n.t('errors.fromLine', { line: String(line) });
  const words = { field: isolate(field), line: String(line) };
  return i18n.t(line === null ? 'recipes.wrongField' : 'recipes.wrongFieldLine', words);
}
