/**
 * Monica's own export as JSON (monicahq/monica 4, app/ExportResources, version `1.0-preview.1`): lists by type,
 * each thing with `properties`; and of its first release, with lists by name.
 */
import { z } from '../../domain/zod';
import type { ImportedPerson } from '../imported';
import { personOf, type Warn } from './found-person';
import { isObject, type Layout, ownValue, textSchema } from './layout';
import { fitted } from './lenient';
import { activities, happenedWith } from './monica-interactions';
import { monicaList, thingsIn } from './monica-things';
import { monicaDate, monicaDateSchema, monicaFields } from './monica-values';

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
      birthdate: monicaDateSchema,
      deceased_date: monicaDateSchema,
      first_met_date: monicaDateSchema,
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
    happened: happenedWith,
    together: (people) => activities(account, items, people),
    notKept: () =>
      NOT_KEPT.filter((type) => items.some((item) => monicaList(item, type).length > 0)),
  };
};

function readContact(
  item: unknown,
  kindOf: FieldKinds,
  line: number,
  warn: Warn,
): ImportedPerson | null {
  const read = fitted(contactSchema, item, warn);
  if (read === null) return personOf({}, line, warn);
  const said = read.properties;
  const fields = monicaFields(
    thingsIn(item, 'contact_fields').map(({ properties: { data, type } }) => {
      return { text: data, kind: kindOf.get(type ?? '') };
    }),
  );
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
      birthday: monicaDate(said.birthdate),
      addresses: thingsIn(item, 'addresses').map(({ properties: at }) => ({
        type: at.name,
        street: at.street,
        city: at.city,
        region: at.province,
        postalCode: at.postal_code,
        country: at.country,
      })),
      ...fields,
      vcard: [
        ...dateLine('DEATHDATE', said.deceased_date),
        ...dateLine('X-FIRST-MET', said.first_met_date),
        ...fields.vcard,
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
    types.map(({ uuid, properties }) => [uuid ?? '', properties.type || properties.name || '']),
  );
}

function dateLine(name: string, date: z.infer<typeof monicaDateSchema>): string[] {
  const text = monicaDate(date);
  return text === null ? [] : [`${name}:${text}`];
}
