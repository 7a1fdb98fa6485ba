/** Contacts as Monica's API gives them (monicahq/monica 2 to 4, app/Http/Resources/Contact), which scripts save as backups. */
import { z } from '../../domain/zod';
import type { ImportedInteraction, ImportedPerson } from '../imported';
import { personOf, type Warn } from './found-person';
import { instantOf } from './iso-date';
import { type Layout, listAt, listSchema, maybe, ownValue, textSchema } from './layout';
import { fitted } from './lenient';
import { monicaDate, monicaDateSchema, monicaFields } from './monica-values';

const contactSchema = z.object({
  uuid: textSchema,
  complete_name: textSchema,
  first_name: textSchema,
  middle_name: textSchema,
  last_name: textSchema,
  nickname: textSchema,
  description: textSchema,
  information: maybe(
    z.object({
      career: maybe(
        z.object({ job: textSchema, company: textSchema, linkedin_profile_url: textSchema }),
      ),
      dates: maybe(z.object({ birthdate: monicaDateSchema })),
      how_you_met: maybe(z.object({ general_information: textSchema })),
    }),
  ),
  addresses: listSchema(
    z.object({
      name: textSchema,
      street: textSchema,
      city: textSchema,
      province: textSchema,
      postal_code: textSchema,
      country: maybe(z.object({ name: textSchema })),
    }),
  ),
  tags: listSchema(z.object({ name: textSchema })),
  contactFields: listSchema(
    z.object({
      content: textSchema,
      contact_field_type: maybe(z.object({ name: textSchema, type: textSchema })),
    }),
  ),
});

const noteSchema = z.object({
  notes: listSchema(z.object({ uuid: textSchema, body: textSchema, created_at: textSchema })),
});

export const monicaApi: Layout = (root) => {
  const items = listAt(root, 'data') ?? listAt(root);
  const isContact = items?.every((item) => ownValue(item, 'object') === 'contact');
  if (!items || !isContact) return null;
  return { format: 'monica', items, person: readContact, happened: notesOf };
};

function readContact(item: unknown, line: number, warn: Warn): ImportedPerson | null {
  const read = fitted(contactSchema, item, warn);
  if (read === null) return personOf({}, line, warn);
  const { career, dates, how_you_met } = read.information ?? {};
  const fields = monicaFields(
    read.contactFields.map(({ content, contact_field_type: type }) => {
      return { text: content, kind: type?.type || type?.name };
    }),
  );
  return personOf(
    {
      uid: read.uuid,
      name: read.complete_name,
      given: read.first_name,
      middle: read.middle_name,
      family: read.last_name,
      nickname: read.nickname,
      jobs: [{ title: career?.job, organization: career?.company }],
      tags: read.tags.map(({ name }) => name),
      notes: [read.description],
      howWeMet: how_you_met?.general_information,
      birthday: monicaDate(dates?.birthdate),
      addresses: read.addresses.map(({ name, province, postal_code, country, ...rest }) => {
        return {
          ...rest,
          type: name,
          region: province,
          postalCode: postal_code,
          country: country?.name,
        };
      }),
      ...fields,
      links: [career?.linkedin_profile_url, ...fields.links],
    },
    line,
    warn,
  );
}

function notesOf(item: unknown, person: ImportedPerson): ImportedInteraction[] {
  const { notes } = fitted(noteSchema, item) ?? { notes: [] };
  return notes.flatMap(({ uuid, body, created_at }) => {
    const at = instantOf(created_at);
    const text = body?.trim() ?? '';
    if (at === null || text === '') return [];
    const party = { name: person.name, link: person.links?.[0] ?? null };
    const uid = `monica:${uuid || `${person.uid ?? person.name}:note:${created_at}`}`;
    const said = { kind: 'note', direction: 'both' } as const;
    return [{ ...said, line: person.line, at, text, with: [party], uid }];
  });
}
