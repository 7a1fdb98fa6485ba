/** The addresses of one kind of page: `/people/*` stands for everyone's below it. A star is the only sign; no pattern is ever run. */

const LONGEST = 300;
const SEGMENTS = 12;

/**
 * The shape of a person's address: what names the person becomes a star.
 *
 * @param pathname - of the page, as the address has it.
 * @param name - of whom the page is about.
 * @param hasQuery - what follows `?` may name the person instead.
 */
export function pathShape(pathname: string, name: string, hasQuery: boolean): string {
  const segments = segmentsOf(pathname);
  const words = wordsOf(name);
  let found = false;
  const shape = segments.map((segment) => {
    const isTheirs =
      /\d{3,}/.test(segment) || words.some((word) => wordsOf(segment).includes(word));
    if (isTheirs) found = true;
    return isTheirs ? starred(segment) : segment;
  });
  const last = shape.at(-1);
  // Nothing names them: the last segment does, unless it is a program that is told whom by the query.
  if (!found && last !== undefined && !hasQuery) shape[shape.length - 1] = starred(last);
  return `/${shape.join('/')}`;
}

/** Whether a path is of this shape; a slash at the end makes no difference. */
export function fitsShape(shape: string, pathname: string): boolean {
  const [wanted, given] = [segmentsOf(shape), segmentsOf(pathname)];
  if (wanted.length !== given.length) return false;
  return wanted.every((segment, index) => fitsSegment(segment, given[index] ?? ''));
}

/** Whether a text is a shape: absolute, short, with one star at most in a segment. */
export function isShape(text: string): boolean {
  if (!text.startsWith('/') || text.length > LONGEST || /[?#\\\s]/.test(text)) return false;
  const segments = segmentsOf(text);
  return segments.length <= SEGMENTS && segments.every((one) => one.split('*').length <= 2);
}

/** A shape as people read it: `example.edu/people/…`. */
export function shownShape(host: string, shape: string): string {
  return host + decoded(shape).replaceAll('*', '…');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** `~jane` is `~*` and `jane.html` is `*.html`: what stands around a name tells what it is. */
function starred(segment: string): string {
  const before = /^[~@]/.exec(segment)?.[0] ?? '';
  const after = /\.[a-z]{2,5}$/i.exec(segment)?.[0] ?? '';
  return `${before}*${after}`;
}

function fitsSegment(wanted: string, given: string): boolean {
  const star = wanted.indexOf('*');
  if (star === -1) return wanted.toLowerCase() === given.toLowerCase();
  const [before, after] = [wanted.slice(0, star), wanted.slice(star + 1)];
  return (
    given.length > before.length + after.length && given.startsWith(before) && given.endsWith(after)
  );
}

function wordsOf(text: string): string[] {
  return decoded(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
