/** Templates of the user's own to a file and back. */

import { newId } from '../domain/ids';
import type { Stamp } from '../domain/row';
import type { TemplateInput } from '../domain/template-input';
import { cleanLine } from '../domain/text';
import { readTemplates, type TemplateFileProblem, writeTemplates } from '../exchange/template-file';
import { act } from './action';
import type { Kith } from './kith';
import { ownTemplates } from './templates';

/** @returns the text of a file with all templates of the user's own. */
export async function templatesAsFile(kith: Kith): Promise<string> {
  return writeTemplates(await ownTemplates(kith));
}

/**
 * What a file holds, for a look before anything is kept.
 *
 * @throws {TemplateFileError} where it holds no templates that can be read.
 */
export function templatesInFile(text: string): {
  templates: TemplateInput[];
  problems: TemplateFileProblem[];
} {
  return readTemplates(text);
}

/**
 * Takes templates from a file, as one action. What is here already is left out, and nothing is overwritten:
 * another of the same name is added beside it as "Name (2)".
 *
 * @param inputs - as {@link templatesInFile} gives them, or some of them.
 * @returns how many were new, and the action, null where none was.
 */
export async function importTemplates(
  kith: Kith,
  inputs: readonly TemplateInput[],
): Promise<{ actionId: Stamp | null; added: number }> {
  const known = await ownTemplates(kith);
  const letters = new Set(known.map(letterOf));
  const names = new Set(known.map(({ name }) => name));
  const fresh: TemplateInput[] = [];
  for (const input of inputs) {
    if (letters.has(letterOf(input))) continue;
    const name = freeName(input.name, names);
    letters.add(letterOf(input));
    names.add(name);
    fresh.push({ ...input, name });
  }
  if (fresh.length === 0) return { actionId: null, added: 0 };
  const { actionId } = await act(kith, 'importTemplates', async (change) => {
    for (const one of fresh)
      await change.insert('templates', newId(kith.now().epochMilliseconds), {
        ...one,
        copiedFrom: null,
      });
  });
  return { actionId, added: fresh.length };
}

const COUNTED = / \(\d+\)$/;
/** Leaves room for the number. */
const NAME_MAX = 110;

/** What makes a template the same to the letter; the number that an earlier import gave it does not count. */
function letterOf({ name, purpose, channel, tone, length, subject, text }: TemplateInput): string {
  const bare = name.replace(COUNTED, '');
  return JSON.stringify([bare, purpose, channel, tone, length, subject, text]);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const bare = cleanLine(name.replace(COUNTED, ''), NAME_MAX);
  let count = 2;
  while (taken.has(`${bare} (${count})`)) count += 1;
  return `${bare} (${count})`;
}
