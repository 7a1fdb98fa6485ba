/**
 * Monica's own export as JSON (monicahq/monica 4, app/ExportResources, version `1.0-preview.1`): lists by type,
 * each thing with `properties`; and of its first release, with lists by name.
 */
import { z } from '../../domain/zod';
import { textValue } from '../content-line';
import type { ImportedPerson } from '../imported';
import { type FoundPerson, personOf, type Warn } from './found-person';
import { dayOf } from './iso-date';
import { flagSchema, isObject, type Layout, ownValue, textSchema } from './layout';
import { fitted } from './lenient';
import { happenedInMonica } from './monica-interactions';
import { monicaList, thingsIn } from './monica-things';

const dateSchema = z.optional(
  z.nullable(z.object({ is_age_based: flagSchema, is_year_unknown: flagSchema, date: textSchema })),
);
const contactSchema = z.object({
  uuid: textSchema,
  properties: z._default(
    z.object({
      first_name: textSchema,
      middle_name: textSchema,
      last_name: textSchema,
      nickname: textSchema,
      description: textSchema,
      job: textSchema,
      company: textSchema,
      food_preferences: textSchema,
      tags: z.optional(z.nullable(z.array(z.string()))),
      birthdate: dateSchema,
      deceased_date: dateSchema,
      first_met_date: dateSchema,
    }),
    {},
  ),
});

/** Lists of a contact that Kith has no place for. */
const NOT_KEPT = ['debts', 'pets', 'photos', 'documents', 'reminders', 'tasks'];

export const monicaExport: Layout = (root) => {
  const account = isObject(root) ? ownValue(root, 'account') : null;
  if (!isObject(account)) return null;
  const items = monicaList(account, 'contacts');
  if (items.length === 0) return null;
  const kindOf = contactFieldKinds(ownValue(account, 'instance'));
  return {
    format: 'monica',
    items,
    person: (item, line, warn) => readContact(item, kindOf, line, warn),
    happened: (people) => happenedInMonica(account, items, people),
    notKept: NOT_KEPT.filter((type) => items.some((item) => monicaList(item, type).length > 0)),
  };
};

function readContact(
  item: unknown,
  kindOf: FieldKinds,
  line: number,
  warn: Warn,
): ImportedPerson | null {
  const read = fitted(contactSchema, item, (path, value) => warn('wrong-kind', path, value));
  if (read === null) return personOf({}, line, warn);
  const said = read.properties;
  return personOf(
    {
      uid: read.uuid,
      given: said.first_name,
      middle: said.middle_name,
      family: said.last_name,
      nickname: said.nickname,
      jobs: [{ title: said.job, organization: said.company }],
      tags: said.tags ?? [],
      notes: [said.description, said.food_preferences],
      birthday: dateText(said.birthdate),
      addresses: thingsIn(item, 'addresses').map(({ properties: at }) => ({
        type: at.name,
        street: at.street,
        city: at.city,
        region: at.province,
        postalCode: at.postal_code,
        country: at.country,
      })),
      ...contactFields(item, kindOf),
      vcard: [
        ...dateLine('DEATHDATE', said.deceased_date),
        ...dateLine('X-FIRST-MET', said.first_met_date),
        ...contactFields(item, kindOf).vcard,
      ],
    },
    line,
    warn,
  );
}

/** By its UUID, what a contact field is called: `email`, `phone`, `linkedin`. */
type FieldKinds = ReadonlyMap<string, string>;

function contactFieldKinds(instance: unknown): FieldKinds {
  const types = thingsIn({ data: instance }, 'contact_field_types');
  return new Map(
    types.map(({ uuid, properties }) => [
      uuid ?? '',
      (properties.type || properties.name || '').toLowerCase(),
    ]),
  );
}

/** E-mail addresses, numbers and profiles, which Monica keeps in one list. */
function contactFields(item: unknown, kindOf: FieldKinds) {
  const found = { emails: [] as string[], phones: [] as string[], links: [] as string[] };
  const vcard: string[] = [];
  for (const { properties } of thingsIn(item, 'contact_fields')) {
    const text = properties.data?.trim() ?? '';
    const kind = kindOf.get(properties.type ?? '') ?? '';
    if (kind === 'email' || /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) found.emails.push(text);
    else if (kind === 'phone' || /^\+?[\d\s().-]{6,}$/.test(text)) found.phones.push(text);
    else if (/^https?:|^www\./i.test(text)) found.links.push(text);
    else if (text !== '') vcard.push(`X-SOCIALPROFILE;TYPE=${plainType(kind)}:${textValue(text)}`);
  }
  return { ...found, vcard } satisfies FoundPerson;
}

function plainType(kind: string): string {
  return kind.replace(/[^a-z\d-]/g, '') || 'other';
}

type MonicaDate = z.infer<typeof dateSchema>;

/** Nothing where Monica only knows an age: its date would be made up. */
function dateText(date: MonicaDate): string | null {
  const day = date?.is_age_based ? null : dayOf(date?.date);
  return day && date?.is_year_unknown ? `--${day.slice(5)}` : day;
}

function dateLine(name: string, date: MonicaDate): string[] {
  const text = dateText(date);
  return text === null ? [] : [`${name}:${text}`];
}
