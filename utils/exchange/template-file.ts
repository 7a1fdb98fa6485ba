/** Templates of the user's own as a file: readable, versioned, and checked one by one when it comes back (docs/templates.md). */
import { InvalidInputError } from '../domain/errors';
import { TemplateFileError } from '../domain/file-errors';
import { cleanTemplate, type TemplateInput } from '../domain/template-input';
import { z } from '../domain/zod';
import { readJson, writeJson } from './json-file';

const FORMAT = 'kith-templates';
const VERSION = 1;
/** In UTF-16 units: a hundred templates of four pages. */
const TEXT_MAX = 2_000_000;
const TEMPLATES_MAX = 1_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  templates: z.array(z.unknown()).check(z.maxLength(TEMPLATES_MAX)),
});
/** Kinds are checked at the door that typed templates pass too. */
const templateSchema = z.object({
  name: z.string(),
  purpose: z.string(),
  channel: z.string(),
  tone: z.string(),
  length: z.string(),
  subject: z._default(z.string(), ''),
  text: z.string(),
});

/** A template in a file that cannot be taken; the others can. */
export interface TemplateFileProblem {
  /** Which of the file's templates, from 1. */
  at: number;
  /** Its name, where it has one. */
  name: string;
  /** The field that is wrong. */
  field: string;
}

/** @returns the file's text; ids and dates are not in it, and nothing of whom a template was used for. */
export function writeTemplates(templates: readonly TemplateInput[]): string {
  const bare = templates.map(({ name, purpose, channel, tone, length, subject, text }) => {
    return { name, purpose, channel, tone, length, subject, text };
  });
  return writeJson({ format: FORMAT, version: VERSION, templates: bare });
}

/**
 * @param text - hostile.
 * @returns what can be taken, cleaned, and what is wrong with the rest.
 * @throws {TemplateFileError} where the file as a whole is none of ours, or a newer Kith's.
 */
export function readTemplates(text: string): {
  templates: TemplateInput[];
  problems: TemplateFileProblem[];
} {
  const file = fileSchema.safeParse(
    readJson(text, TEXT_MAX, (line) => new TemplateFileError(line)),
  );
  if (!file.success) throw new TemplateFileError(null);
  const templates: TemplateInput[] = [];
  const problems: TemplateFileProblem[] = [];
  for (const [index, item] of file.data.templates.entries()) {
    const read = readTemplate(item);
    if (typeof read === 'string') problems.push({ at: index + 1, name: nameOf(item), field: read });
    else templates.push(read);
  }
  return { templates, problems };
}

/** @returns the name of the first field that is wrong, where one is. */
function readTemplate(item: unknown): TemplateInput | string {
  const result = templateSchema.safeParse(item);
  if (!result.success) return String(result.error.issues[0]?.path[0] ?? '');
  try {
    return cleanTemplate(result.data as TemplateInput);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.message;
    throw error;
  }
}

function nameOf(item: unknown): string {
  const named = z.object({ name: z.string() }).safeParse(item);
  return named.success ? named.data.name.slice(0, 120) : '';
}
