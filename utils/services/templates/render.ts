/**
 * Fills a template. The engine is loaded with the first one, since most openings of Kith fill none.
 *
 * Nothing that a template or a value says can do more than make text: no files, no other templates, own
 * properties only, and limits of size, time and memory.
 */
import type { Fields, Rendered } from './fields';

/**
 * @param source - Liquid; the tags and filters allowed are in engine.ts and docs/templates.md.
 * @param fields - as {@link fieldsFor} gives them. A field that is absent or blank is `missing` where it is
 *   asked for, and false in an `if`.
 * @throws {TemplateError} with the line, for what is no Liquid or more than the limits.
 */
export async function render(source: string, fields: Fields): Promise<Rendered> {
  const [{ piecesOf }, { tidy }] = await Promise.all([import('./engine'), import('./tidy')]);
  const parts = tidy(piecesOf(source, fields));
  const missing = parts.flatMap(({ kind, field }) => (kind === 'missing' && field ? [field] : []));
  return {
    parts,
    text: parts.map(({ text }) => text).join(''),
    missing: [...new Set(missing)],
  };
}
