/**
 * The door for a person's values, whoever sends them: a form, a capture, an import. What passes is clean,
 * capped and of the right type. What is too long, and a link or e-mail address that is none, is cut or left
 * out of what a page gave, and refused where it was typed: nobody's own words vanish.
 */
import type { CapturedPerson } from './capture-result';
import { isEmail } from './email';
import { InvalidInputError } from './errors';
import { educationSchema, type Person, positionSchema } from './person';
import type { Values } from './row';
import { LONGEST_URL, typedLink } from './safe-url';
import { cleanLine, cleanText, isTooLong } from './text';
import { z } from './zod';

/** The fields of a person that a user may write. */
export type PersonValues = Omit<
  Values<Person>,
  | 'status'
  | 'origins'
  | 'refused'
  | 'savedAt'
  | 'lastContactAt'
  | 'turn'
  | 'tries'
  | 'keepInTouch'
  | 'pausedUntil'
  | 'mergedInto'
  | 'address'
>;

/** What forms and captures hand in: any subset of the fields. */
export type PersonInput = Partial<
  Omit<PersonValues, 'name' | 'positions' | 'education'> &
    Pick<CapturedPerson, 'name' | 'positions' | 'education'>
>;

const LINE = 500;

/** The longest text of a field, in UTF-16 units, where it is not a line. */
const LONGEST = { about: 20_000, note: 100_000, links: LONGEST_URL, emails: 320, vcard: 4_000 };

/** The longest lists. */
const MOST = {
  credentials: 30,
  positions: 100,
  education: 100,
  links: 100,
  emails: 50,
  phones: 50,
  tags: 100,
  relationships: 20,
  vcard: 100,
};

const toLine = (text: string) => cleanLine(text, LINE);
const orNull = (text: string | null) => text || null;
const line = z.pipe(
  z.nullable(z.string()),
  z.transform((text) => orNull(text && toLine(text))),
);
const block = (limit: number) =>
  z.pipe(
    z.nullable(z.string()),
    z.transform((text) => orNull(text && cleanText(text, limit))),
  );

/** A list of lines: cleaned, without blanks and repeats, capped in number. */
const lines = (most: number, keep: (text: string) => string | null = toLine) =>
  z.pipe(
    z.array(z.string()),
    z.transform((texts) =>
      [...new Set(texts.map(keep).filter((text): text is string => !!text))].slice(0, most),
    ),
  );

const email = (text: string) => {
  const address = cleanLine(text, LONGEST.emails);
  return isEmail(address) ? address : null;
};

const cleanFields = <T extends Record<string, unknown>>(item: T): T =>
  Object.fromEntries(
    Object.entries(item).map(([field, value]) => [
      field,
      typeof value === 'string' ? orNull(toLine(value)) : value,
    ]),
  ) as T;

const schema = z.partial(
  z.object({
    name: z.pipe(
      z.nullable(z.string()),
      z.transform((text) => toLine(text ?? '')),
    ),
    nickname: line,
    pronouns: line,
    honorificPrefix: line,
    credentials: lines(MOST.credentials),
    headline: line,
    organization: line,
    location: line,
    about: block(LONGEST.about),
    positions: z.pipe(
      z.array(positionSchema),
      z.transform((all) => all.slice(0, MOST.positions).map(cleanFields)),
    ),
    education: z.pipe(
      z.array(educationSchema),
      z.transform((all) => all.slice(0, MOST.education).map(cleanFields)),
    ),
    links: lines(MOST.links, typedLink),
    emails: lines(MOST.emails, email),
    phones: lines(MOST.phones),
    tags: lines(MOST.tags),
    relationships: lines(MOST.relationships),
    howWeMet: line,
    introducedBy: line,
    note: block(LONGEST.note),
    connectedOn: z.nullable(z.iso.date()),
    vcard: lines(MOST.vcard, (text) => cleanLine(text, LONGEST.vcard)),
    degree: z.nullable(z.number()),
    confidential: z.boolean(),
  }),
);

const READ_BY_LINE = { links: typedLink, emails: email };

/** @throws {InvalidInputError} where a line of these fields says something that cannot be kept. */
function refuseUnreadable(values: PersonInput, typed: readonly string[]): void {
  for (const field of ['links', 'emails'] as const) {
    const isUnreadable = (text: string) => text.trim() !== '' && !READ_BY_LINE[field](text);
    if (typed.includes(field) && values[field]?.some(isUnreadable))
      throw new InvalidInputError(field);
  }
}

/** @throws {InvalidInputError} where one of these fields would be cut. */
function refuseTooLong(values: PersonInput, typed: readonly string[]): void {
  const [longest, most] = [new Map(Object.entries(LONGEST)), new Map(Object.entries(MOST))];
  for (const [field, value] of Object.entries(values)) {
    if (!typed.includes(field)) continue;
    const items: unknown[] = [value].flat();
    const texts = items.flatMap((item) => (isRecord(item) ? Object.values(item) : [item]));
    const isCut = texts.some(
      (text) => typeof text === 'string' && isTooLong(text, longest.get(field) ?? LINE),
    );
    const told = new Set(
      items.map((item) => (typeof item === 'string' ? toLine(item) : item)).filter(Boolean),
    );
    if (isCut || told.size > (most.get(field) ?? Infinity)) throw new InvalidInputError(field);
  }
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Checks and cleans values for a person.
 *
 * @param values - any subset of the fields; unknown ones are dropped.
 * @param typed - the fields whose values the user typed.
 * @returns the same fields; a name that is missing or blank is empty text.
 * @throws {InvalidInputError} for a value of the wrong type, or typed and none of its kind or too long; nothing is guessed.
 */
export function cleanPersonValues(
  values: PersonInput,
  typed: readonly string[] = [],
): Partial<PersonValues> {
  const result = schema.safeParse(values);
  if (!result.success)
    throw new InvalidInputError(
      result.error.issues.map((issue) => issue.path.join('.')).join(', '),
    );
  refuseUnreadable(values, typed);
  refuseTooLong(values, typed);
  return result.data as Partial<PersonValues>;
}

/** A person of whom nothing is known yet: what a new row starts from. */
export function blankPerson(): PersonValues {
  return {
    name: '',
    nickname: null,
    pronouns: null,
    honorificPrefix: null,
    credentials: [],
    headline: null,
    organization: null,
    location: null,
    about: null,
    positions: [],
    education: [],
    links: [],
    emails: [],
    phones: [],
    tags: [],
    relationships: [],
    howWeMet: null,
    introducedBy: null,
    note: null,
    degree: null,
    confidential: false,
  };
}
