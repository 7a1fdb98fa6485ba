/** What a card is to bring back of somebody, whoever says it: a person as stored, or as read. */
import type { Person } from '../../utils/domain/person';
import { blankPerson } from '../../utils/domain/person-values';
import type { ImportedPerson } from '../../utils/exchange/imported';

/** Without what is of one database alone; kept lines in one order. */
export function told(person: Partial<Person> | ImportedPerson) {
  const fields = { ...blankPerson(), status: 'saved', connectedOn: null, ...person };
  const { name, nickname, pronouns, honorificPrefix, credentials, headline } = fields;
  const { organization, location, about, positions, education, links, emails, phones } = fields;
  const { tags, relationships, howWeMet, note, status, connectedOn, degree } = fields;
  return {
    ...{ name, nickname, pronouns, honorificPrefix, credentials, headline, organization },
    ...{ location, about, positions, education, links, emails, phones, tags, relationships },
    ...{ howWeMet, note, status, connectedOn, degree, confidential: fields.confidential },
    vcard: (fields.vcard ?? []).toSorted(),
  };
}
