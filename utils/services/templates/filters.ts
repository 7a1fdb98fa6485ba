/** Filters of Kith's own. One that is fed nothing gives nothing, so that no blank hides behind a word put to it. */
import { TemplateError } from '../../domain/file-errors';
import { TEMPLATE_TEXT_MAX } from '../../domain/template-input';

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';

/**
 * Joins two texts; nothing where either has nothing to say.
 *
 * @throws {TemplateError} for more than a template may hold: put to itself in a loop, a text grows without end.
 */
function put(before: unknown, after: unknown): string {
  if (asText(before) === '' || asText(after) === '') return '';
  const whole = `${before}${after}`;
  if (whole.length > TEMPLATE_TEXT_MAX) throw new TemplateError('tooMuch', null);
  return whole;
}

/** Words that have a capital only because they were typed first. */
const STARTERS =
  /^(?:You(?:r|rs)?|We|Our|It|Its|The|This|That|These|There|They|Their|She|He|Her|His|My|An?|Both|How|What|When|Which|Reading|Giving|Taking|Telling|Showing|Helping|Introducing)(?=[\s’'])/u;
const LEAD_CLAUSE = /^(?:because|since|for|that|about)\s+/i;
const LEAD_VERB =
  /^(?:(?:could|can|would|will) you(?: be willing to| please)?|please|i(?: want|['’]d like| would like| hope| wish| will|['’]ll)(?: to)?|to)\s+/i;
const QUESTION =
  /^(?:which|what|how|when|where|who|whom|why|whether|if|is|are|do|does|did|should)\b/i;
const THING = /^(?:\p{N}|(?:an?|the|some|half|five|ten|fifteen|twenty|thirty)\b)/iu;

/** An abbreviation keeps its capitals, and so does "I". */
function lowerFirst(text: string): string {
  if (/^(?:\p{L}\p{Lu}|I\b)/u.test(text)) return text;
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

export const LETTER_FILTERS = {
  append: (value: unknown, more: unknown) => put(value, more),
  prepend: (value: unknown, before: unknown) => put(before, value),
  /** Begins with a capital and ends with a point, whichever way it was typed. */
  sentence: (value: unknown) => {
    const text = asText(value);
    const [first = ''] = text;
    const begun = first.toLocaleUpperCase() + text.slice(first.length);
    return text === '' || /[.!?…。！？؟]["”»’)]?$/u.test(text) ? begun : `${begun}.`;
  },
  /** Goes on after English "because" or "for", also where it was typed as a sentence. */
  clause: (value: unknown) =>
    asText(value)
      .replace(LEAD_CLAUSE, '')
      .replace(STARTERS, (word) => word.toLowerCase())
      .replace(/(?<!\.)\.$/, ''),
  /** Goes on after English "could you" or "I want to", also where it was typed as a question or a thing. */
  verb: (value: unknown) => {
    const bare = asText(value)
      .replace(LEAD_VERB, '')
      .replace(/[?!]+$|(?<!\.)\.$/, '');
    const text = lowerFirst(bare);
    if (QUESTION.test(text))
      return asText(value).endsWith('?') ? `tell me: ${text}` : `tell me ${text}`;
    return THING.test(text) ? `spare me ${text}` : text;
  },
};
