/**
 * The door for a person's values, whoever sends them: a form, a capture, an import. What passes is clean,
 * capped and of the right type; what is too long is cut. A link or e-mail address that is none is left out
 * of what a page gave, and refused where it was typed: nobody's own words vanish.
 */
import type { CapturedPerson } from './capture-result';
import { InvalidInputError } from './errors';
import { educationSchema, type Person, positionSchema } from './person';
import type { Values } from './row';
import { typedLink } from './safe-url';
import { cleanLine, cleanText } from './text';
import { z } from './zod';

/** The fields of a person that a user may write. */
export type PersonValues = Omit<
  Values<Person>,
  'status' | 'origins' | 'savedAt' | 'lastContactAt' | 'mergedInto' | 'address'
>;

/** What forms and captures hand in: any subset of the fields. */
export type PersonInput = Partial<
  Omit<PersonValues, 'name' | 'positions' | 'education'> &
    Pick<CapturedPerson, 'name' | 'positions' | 'education'>
>;

const LINE = 500;
const LONG = 20_000;
const NOTE = 100_000;

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
    z.transform((texts) => [
      ...new Set(
        texts
          .slice(0, most)
          .map(keep)
          .filter((text): text is string => !!text),
      ),
    ]),
  );

const email = (text: string) => {
  const address = cleanLine(text, 320);
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(address) ? address : null;
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
    credentials: lines(30),
    headline: line,
    organization: line,
    location: line,
    about: block(LONG),
    positions: z.pipe(
      z.array(positionSchema),
      z.transform((all) => all.slice(0, 100).map(cleanFields)),
    ),
    education: z.pipe(
      z.array(educationSchema),
      z.transform((all) => all.slice(0, 100).map(cleanFields)),
    ),
    links: lines(100, typedLink),
    emails: lines(50, email),
    phones: lines(50),
    tags: lines(100),
    relationships: lines(20),
    howWeMet: line,
    introducedBy: line,
    note: block(NOTE),
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

/**
 * Checks and cleans values for a person.
 *
 * @param values - any subset of the fields; unknown ones are dropped.
 * @param typed - the fields whose values the user typed.
 * @returns the same fields; a name that is missing or blank is empty text.
 * @throws {InvalidInputError} for a value of the wrong type, or typed and none of its kind; nothing is guessed.
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
