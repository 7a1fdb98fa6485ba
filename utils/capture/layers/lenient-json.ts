/**
 * Reads JSON as pages really hold it: inside HTML comments or CDATA, with comments, trailing commas,
 * raw line ends in strings, or several values one after the other. It repairs only what cannot change
 * a meaning; a value that still does not parse is left out.
 */
import type { Budget } from '../budget';

const MAX_LENGTH = 2_000_000;

/**
 * @param text - the content of a `<script type="application/ld+json">`.
 * @param budget - when spent, the rest is left.
 * @returns each value found; [] when there is none.
 */
export function readLenientJson(text: string, budget: Budget): unknown[] {
  if (text.length > MAX_LENGTH) return [];
  if (budget.isSpent) return [];
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const source = /^\s*[[{]\s*&quot;/.test(text) ? text.replaceAll('&quot;', '"') : text;
  return [...repair(source, budget)].map(parse).filter((value) => value !== undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A string, which without an end goes on to the last character; a comment, or what wraps a script; a mark; a run of anything else. */
const TOKEN = new RegExp(
  [
    String.raw`"[^"\\]*(?:\\(?:[\s\S]|$)[^"\\]*)*(?:"|$)`,
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`\/\/(?:\s*(?:<!\[CDATA\[|\]\]>)|[^\n\r]*)`,
    String.raw`<!--(?:[^\n\r{]{0,500}?-->)?|-->|<!\[CDATA\[|\]\]>`,
    String.raw`[{}[\],:"<>/-]|[^"/<>{}[\],:\s-]+|\s+`,
  ].join('|'),
  'g',
);

/** Strict JSON of each outermost object or array of the source. */
function* repair(source: string, budget: Budget): Generator<string> {
  let depth = 0;
  let json = '';
  let comma = false;
  for (const [token] of source.matchAll(TOKEN)) {
    if (budget.isSpent) return;
    const first = token[0] ?? '';
    if (/^(?:\s|\/|<|>|-->|\]\]>)/.test(token)) continue;
    if (depth === 0 && first !== '{' && first !== '[') continue;
    if (first === ',') {
      comma = true;
      continue;
    }
    const closes = token === '}' || token === ']';
    if (comma && !closes) json += ',';
    comma = false;
    json += first === '"' ? repairString(token) : token;
    if (first === '{' || first === '[') depth += 1;
    if (closes) depth -= 1;
    if (closes && depth === 0) {
      yield json;
      json = '';
    }
  }
}

/** Raw control characters are written out; a backslash that escapes nothing is dropped. */
function repairString(token: string): string {
  return token
    .replace(/\\(u[\da-f]{4}|["\\/bfnrt])|\\/gi, (all, escaped) => (escaped ? all : ''))
    .replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}
