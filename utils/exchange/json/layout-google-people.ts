/** Google's contacts as its People API gives them (developers.google.com/people/api/rest/v1/people#Person), and programs that keep them so. */
import { z } from '../../domain/zod';
import type { ImportedPerson } from '../imported';
import { personOf, type Warn } from './found-person';
import { dayText } from './iso-date';
import { flagSchema, type Layout, listAt, listSchema, ownValue, textSchema } from './layout';
import { fitted } from './lenient';

const dateSchema = z.optional(
  z.nullable(z.object({ year: z.optional(z.number()), month: z.number(), day: z.number() })),
);
const metadata = z.optional(z.nullable(z.object({ primary: flagSchema })));
const valueSchema = z.object({ value: textSchema, metadata });

const personSchema = z.object({
  resourceName: textSchema,
  names: listSchema(
    z.object({
      displayName: textSchema,
      givenName: textSchema,
      middleName: textSchema,
      familyName: textSchema,
      honorificPrefix: textSchema,
      honorificSuffix: textSchema,
      metadata,
    }),
  ),
  nicknames: listSchema(valueSchema),
  emailAddresses: listSchema(valueSchema),
  phoneNumbers: listSchema(valueSchema),
  urls: listSchema(valueSchema),
  organizations: listSchema(
    z.object({ name: textSchema, title: textSchema, current: flagSchema, metadata }),
  ),
  occupations: listSchema(valueSchema),
  biographies: listSchema(valueSchema),
  birthdays: listSchema(z.object({ date: dateSchema, text: textSchema, metadata })),
  addresses: listSchema(
    z.object({
      type: textSchema,
      streetAddress: textSchema,
      city: textSchema,
      region: textSchema,
      postalCode: textSchema,
      country: textSchema,
      metadata,
    }),
  ),
});

export const googlePeople: Layout = (root) => {
  const items = listAt(root, 'connections', 'people', 'otherContacts', 'results') ?? listAt(root);
  const first = items?.[0];
  const isGoogles =
    first !== undefined &&
    /^(people|otherContacts)\//.test(String(ownValue(first, 'resourceName') ?? ''));
  return isGoogles && items ? { format: 'json', items, person: readPerson } : null;
};

function readPerson(item: unknown, line: number, warn: Warn): ImportedPerson | null {
  const read = fitted(personSchema, item, warn);
  if (read === null) return personOf({}, line, warn);
  const [name] = preferred(read.names);
  const [birthday] = preferred(read.birthdays);
  const jobs = preferred(read.organizations).map(({ name: organization, title, current }) => {
    return { title, organization, past: current === false };
  });
  const occupations = preferred(read.occupations).map(({ value }) => ({ title: value }));
  return personOf(
    {
      uid: read.resourceName,
      name: name?.displayName,
      given: name?.givenName,
      middle: name?.middleName,
      family: name?.familyName,
      honorificPrefix: name?.honorificPrefix,
      suffix: name?.honorificSuffix,
      nickname: preferred(read.nicknames)[0]?.value,
      jobs: jobs.length > 0 ? jobs : occupations,
      emails: preferred(read.emailAddresses).map(({ value }) => value),
      phones: preferred(read.phoneNumbers).map(({ value }) => value),
      links: preferred(read.urls).map(({ value }) => value),
      notes: preferred(read.biographies).map(({ value }) => value),
      birthday: birthday?.date ? dayText(birthday.date) : null,
      addresses: preferred(read.addresses).map(({ streetAddress: street, ...rest }) => {
        return { ...rest, street };
      }),
    },
    line,
    warn,
  );
}

function preferred<
  T extends { metadata?: { primary?: boolean | null | undefined } | null | undefined },
>(all: readonly T[]): T[] {
  const rank = (one: T) => (one.metadata?.primary ? 0 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b));
}
