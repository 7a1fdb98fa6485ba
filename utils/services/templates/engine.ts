/** The Liquid engine, cut down to what a letter needs, and telling pieces apart where Liquid only makes text. */
import {
  Context,
  type Emitter,
  type FS,
  Liquid,
  LiquidError,
  Output,
  type Template,
  toValueSync,
} from 'liquidjs';
import { TemplateError, type TemplateProblem } from '../../domain/file-errors';
import { TEMPLATE_TEXT_MAX } from '../../domain/template-input';
import type { Fields, RenderedPart } from './fields';
import { LETTER_FILTERS } from './filters';

/** A letter chooses, repeats and remarks. Nothing reaches for other templates, counts or changes fields. */
const TAGS = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment'];
const FILTERS = [
  ...['capitalize', 'default', 'downcase', 'first', 'join', 'last', 'size'],
  ...['split', 'strip', 'truncate', 'truncatewords', 'upcase'],
];

/** A long letter takes about a millisecond, far more while the machine is busy, and a value or two for each line. */
const RENDER_MS = 1_000;
const MEMORY = 200_000;
/** No letter is longer, in pieces and in UTF-16 units, whatever a loop makes of it. */
const PIECES = 5_000;
const LENGTH = 100_000;

const NO_FILES: FS = {
  exists: async () => false,
  existsSync: () => false,
  readFile: async () => '',
  readFileSync: () => '',
  resolve: (_dir, file) => file,
};

const engine = new Liquid({
  fs: NO_FILES,
  relativeReference: false,
  ownPropertyOnly: true,
  strictFilters: true,
  // A dash takes the blanks of its own line and one line break, not the paragraph behind it.
  greedy: false,
  parseLimit: TEMPLATE_TEXT_MAX * 2,
  renderLimit: RENDER_MS,
  memoryLimit: MEMORY,
});
for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
for (const name of Object.keys(engine.filters))
  if (!FILTERS.includes(name)) engine.unregisterFilter(name);
for (const [name, filter] of Object.entries(LETTER_FILTERS)) engine.registerFilter(name, filter);

/**
 * The pieces of a filled template in order, as they come: {@link tidy} mends what stands at their seams.
 *
 * @throws {TemplateError}
 */
export function piecesOf(source: string, fields: Fields): RenderedPart[] {
  if (source.length > TEMPLATE_TEXT_MAX) throw new TemplateError('tooLong', null);
  const pieces = new Pieces();
  try {
    const templates = engine.parse(withoutLoneTags(source));
    for (const output of outputsIn(templates)) tellApart(output);
    const context = new Context(withoutBlanks(fields), engine.options, {}, { liquid: engine });
    toValueSync(engine.renderer.renderTemplates(templates, context, pieces));
  } catch (error) {
    throw asTemplateError(error);
  }
  return pieces.all;
}

/** What says nothing is not there: to Liquid an empty text is as true as any. */
function withoutBlanks(fields: Fields): Fields {
  const said = Object.entries(fields).flatMap(([name, value]): [string, string | Fields][] => {
    if (typeof value !== 'string') return [[name, withoutBlanks(value)]];
    return value.trim() === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}

/** Takes pieces where Liquid's own emitters take text. */
class Pieces implements Emitter {
  readonly buffer = '';
  readonly all: RenderedPart[] = [];
  #length = 0;

  write(piece: string | RenderedPart): void {
    const part: RenderedPart = typeof piece === 'string' ? { kind: 'text', text: piece } : piece;
    this.#length += part.text.length;
    if (this.all.push(part) > PIECES || this.#length > LENGTH)
      throw new TemplateError('tooMuch', null);
  }
}

/** A line of tags alone leaves no line behind: its last tag takes the line break along. Lines keep their numbers. */
function withoutLoneTags(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const isLone = line.includes('{%') && line.replace(/\{%[^%]*%\}/g, '').trim() === '';
      return isLone ? line.trim().replace(/-?%\}$/, '-%}') : line;
    })
    .join('\n');
}

function outputsIn(templates: readonly Template[]): Output[] {
  return templates.flatMap((template) => {
    if (template instanceof Output) return [template];
    const inner = template.children?.(false, true);
    return inner ? outputsIn(toValueSync<Template[]>(inner)) : [];
  });
}

/** Lets an output say which field it is, and that it has nothing to say, where Liquid would write a blank. */
function tellApart(output: Output): void {
  const { value } = output;
  const said = saidIn(output.token.getText());
  const names = { field: fieldOf(said), output: said };
  const hasDefault = value.filters.some(({ name }) => name === 'default');
  output.render = function* (context, emitter) {
    const initial = asText(yield value.initial.evaluate(context, true));
    const isGone = initial === '' && !hasDefault;
    const text = isGone ? '' : asText(yield value.value(context, true));
    const piece: RenderedPart =
      text === ''
        ? { kind: 'missing', text: `[${names.field}]`, ...names }
        : { kind: 'value', text, ...names };
    emitter.write(piece);
  };
}

/** `{{ person.name | upcase }}` without its braces. */
function saidIn(output: string): string {
  return output.replace(/^\{\{-?|-?\}\}$/g, '').trim();
}

/** `person.name | upcase` is about `person.name`. */
function fieldOf(said: string): string {
  return (said.split('|')[0] ?? '').trim();
}

/** A group of fields, and what is not there, say nothing. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Liquid tells its problems in English only. */
const PROBLEMS: readonly [RegExp, TemplateProblem][] = [
  [/^tag "([^"]*)" not found/, 'unknownTag'],
  [/^undefined filter: (\S+?),? /, 'unknownFilter'],
  [/not closed/, 'unclosed'],
  [/parse length limit exceeded/, 'tooLong'],
  [/limit exceeded|call stack|too much recursion/, 'tooMuch'],
];

function asTemplateError(error: unknown): TemplateError {
  if (!(error instanceof Error)) throw error;
  const cause = LiquidError.is(error) ? error : null;
  const line = cause?.token?.getPosition()[0] ?? null;
  const inner = cause?.originalError ?? error;
  if (inner instanceof TemplateError) return new TemplateError(inner.problem, line);
  for (const [pattern, problem] of PROBLEMS) {
    const found = pattern.exec(error.message);
    if (found) return new TemplateError(problem, line, found[1] ?? '', { cause: error });
  }
  if (!cause && !(error instanceof RangeError)) throw error;
  return new TemplateError(cause ? 'syntax' : 'tooMuch', line, '', { cause: error });
}
