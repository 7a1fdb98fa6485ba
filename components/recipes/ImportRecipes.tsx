/** Recipes from a file: shown before they are kept, and refused with the place that is wrong. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { InvalidRecipeError } from '../../utils/domain/file-errors';
import type { RecipeCore } from '../../utils/domain/user-recipe';
import { recipesInFile } from '../../utils/services/recipe-files';
import { importRecipes } from '../../utils/services/recipes';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Banner } from '../ui/Banner';
import { FilePicker } from '../ui/FilePicker';
import { FoundInFile } from '../ui/FoundInFile';
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
        <FoundInFile
          title={i18n.t('recipes.found', found.length)}
          keep={i18n.t('recipes.keep')}
          onKeep={() => void keep(found)}
          onCancel={() => setFound(null)}
        >
          <ul>
            {found.map((recipe) => (
              <li key={`${recipe.host}${recipe.path}${recipe.name}`}>
                <bdi>{recipe.name}</bdi>: {pagesWords(recipe)} ({fieldsWords(recipe)})
              </li>
            ))}
          </ul>
          <p>{i18n.t('recipes.asksFirst')}</p>
        </FoundInFile>
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
