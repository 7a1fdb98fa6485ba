/** JSContact cards (RFC 9553), which JMAP servers keep. */
import { z } from '../../domain/zod';
import type { ImportedPerson } from '../imported';
import { type FoundAddress, personOf, type Warn } from './found-person';
import { dayOf, dayText } from './iso-date';
import { isObject, type Layout, listAt, listSchema, maybe, ownValue, textSchema } from './layout';
import { fitted } from './lenient';

const pref = z.optional(z.number());
const flagsSchema = maybe(z.record(z.string(), z.boolean()));
const componentsSchema = listSchema(z.object({ kind: textSchema, value: textSchema }));

/** Entries by ids that mean nothing (RFC 9553, 1.4.1). */
function entriesSchema<T extends z.ZodMiniType>(entry: T) {
  return maybe(z.record(z.string(), entry));
}

const cardSchema = z.object({
  uid: textSchema,
  kind: textSchema,
  name: maybe(z.object({ full: textSchema, components: componentsSchema })),
  nicknames: entriesSchema(z.object({ pref, name: textSchema })),
  organizations: entriesSchema(z.object({ pref, name: textSchema })),
  titles: entriesSchema(z.object({ pref, name: textSchema })),
  emails: entriesSchema(z.object({ pref, address: textSchema })),
  phones: entriesSchema(z.object({ pref, number: textSchema })),
  onlineServices: entriesSchema(z.object({ pref, uri: textSchema })),
  links: entriesSchema(z.object({ pref, uri: textSchema })),
  notes: entriesSchema(z.object({ pref, note: textSchema })),
  keywords: flagsSchema,
  addresses: entriesSchema(
    z.object({ pref, full: textSchema, components: componentsSchema, contexts: flagsSchema }),
  ),
  anniversaries: entriesSchema(
    z.object({
      kind: textSchema,
      date: maybe(
        z.object({
          year: z.optional(z.number()),
          month: z.optional(z.number()),
          day: z.optional(z.number()),
          utc: textSchema,
        }),
      ),
    }),
  ),
});
type Address = NonNullable<z.infer<typeof cardSchema>['addresses']>[string];

export const jsContact: Layout = (root) => {
  const isCard = (value: unknown) => isObject(value) && ownValue(value, '@type') === 'Card';
  const items = isCard(root) ? [root] : (listAt(root) ?? listAt(root, 'list', 'cards'));
  return items?.some(isCard) ? { format: 'json', items, person: readCard } : null;
};

function readCard(item: unknown, line: number, warn: Warn): ImportedPerson | null {
  const card = fitted(cardSchema, item, warn);
  if (card === null) return personOf({}, line, warn);
  if (/^(group|location|device|application)$/.test(card.kind ?? '')) {
    warn('not-a-person', 'kind', card.name?.full);
    return null;
  }
  const part = partsOf(card.name?.components ?? []);
  const addresses = preferred(card.addresses);
  return personOf(
    {
      uid: card.uid,
      name: card.name?.full,
      given: part('given'),
      middle: part('given2'),
      family: part('surname'),
      honorificPrefix: part('title'),
      suffix: part('credential'),
      nickname: preferred(card.nicknames)[0]?.name,
      jobs: [
        {
          title: preferred(card.titles)[0]?.name,
          organization: preferred(card.organizations)[0]?.name,
        },
      ],
      emails: preferred(card.emails).map(({ address }) => address),
      phones: preferred(card.phones).map(({ number }) => number),
      links: [...preferred(card.links), ...preferred(card.onlineServices)].map(({ uri }) => uri),
      notes: preferred(card.notes).map(({ note }) => note),
      tags: Object.keys(card.keywords ?? {}),
      birthday: birthdayOf(card.anniversaries),
      location: addresses.find(({ components }) => components.length === 0)?.full,
      addresses: addresses.map(addressOf),
    },
    line,
    warn,
  );
}

function preferred<T extends { pref?: number | undefined }>(
  entries: Record<string, T> | null | undefined,
): T[] {
  return Object.values(entries ?? {}).toSorted((a, b) => (a.pref ?? 101) - (b.pref ?? 101));
}

/** @returns asks for all parts of one kind. */
function partsOf(components: z.infer<typeof componentsSchema>) {
  return (kind: string) =>
    components
      .filter((component) => component.kind === kind)
      .map(({ value }) => value)
      .join(' ');
}

function addressOf({ components, contexts }: Address): FoundAddress {
  const part = partsOf(components);
  return {
    type: contexts?.work ? 'work' : contexts?.private ? 'home' : null,
    street: [part('number'), part('name')].filter(Boolean).join(' '),
    city: part('locality'),
    region: part('region'),
    postalCode: part('postcode'),
    country: part('country'),
  };
}

function birthdayOf(anniversaries: z.infer<typeof cardSchema>['anniversaries']): string | null {
  const date = Object.values(anniversaries ?? {}).find(({ kind }) => kind === 'birth')?.date;
  if (date?.month === undefined || date.day === undefined) return dayOf(date?.utc);
  return dayText({ year: date.year, month: date.month, day: date.day });
}
