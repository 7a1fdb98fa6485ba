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
  const known: TemplateInput[] = await ownTemplates(kith);
  const fresh: TemplateInput[] = [];
  for (const input of inputs) {
    const all = [...known, ...fresh];
    if (all.some((one) => isSameLetter(one, input))) continue;
    fresh.push({ ...input, name: freeName(input.name, all) });
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

/** The same to the letter; the number that an earlier import gave it does not count. */
function isSameLetter(one: TemplateInput, other: TemplateInput): boolean {
  const bare = ({ name, purpose, channel, tone, length, subject, text }: TemplateInput) =>
    JSON.stringify([name.replace(COUNTED, ''), purpose, channel, tone, length, subject, text]);
  return bare(one) === bare(other);
}

function freeName(name: string, taken: readonly TemplateInput[]): string {
  const isTaken = (asked: string) => taken.some((one) => one.name === asked);
  if (!isTaken(name)) return name;
  const bare = cleanLine(name.replace(COUNTED, ''), NAME_MAX);
  let count = 2;
  while (isTaken(`${bare} (${count})`)) count += 1;
  return `${bare} (${count})`;
}
