/** Contacts as Microsoft Graph gives them (learn.microsoft.com/graph/api/resources/contact), and Outlook add-ins save them. */
import { z } from '../../domain/zod';
import type { ImportedPerson } from '../imported';
import { personOf, type Warn } from './found-person';
import { dayOf } from './iso-date';
import { type Layout, listAt, listSchema, ownValue, textSchema } from './layout';
import { fitted } from './lenient';

const addressSchema = z.optional(
  z.nullable(
    z.object({
      street: textSchema,
      city: textSchema,
      state: textSchema,
      postalCode: textSchema,
      countryOrRegion: textSchema,
    }),
  ),
);
const textsSchema = listSchema(z.string());

const contactSchema = z.object({
  displayName: textSchema,
  givenName: textSchema,
  middleName: textSchema,
  surname: textSchema,
  nickName: textSchema,
  title: textSchema,
  generation: textSchema,
  jobTitle: textSchema,
  companyName: textSchema,
  emailAddresses: listSchema(z.object({ address: textSchema })),
  mobilePhone: textSchema,
  businessPhones: textsSchema,
  homePhones: textsSchema,
  businessHomePage: textSchema,
  personalNotes: textSchema,
  categories: textsSchema,
  birthday: textSchema,
  businessAddress: addressSchema,
  homeAddress: addressSchema,
  otherAddress: addressSchema,
});

export const microsoftGraph: Layout = (root) => {
  const items = listAt(root, 'value') ?? listAt(root);
  const isGraphs = items?.some((item) =>
    ['parentFolderId', 'businessPhones', '@odata.etag'].every(
      (field) => ownValue(item, field) !== undefined,
    ),
  );
  return isGraphs && items ? { format: 'json', items, person: readContact } : null;
};

function readContact(item: unknown, line: number, warn: Warn): ImportedPerson | null {
  const read = fitted(contactSchema, item, warn);
  if (read === null) return personOf({}, line, warn);
  return personOf(
    {
      name: read.displayName,
      given: read.givenName,
      middle: read.middleName,
      family: read.surname,
      nickname: read.nickName,
      honorificPrefix: read.title,
      suffix: read.generation,
      jobs: [{ title: read.jobTitle, organization: read.companyName }],
      emails: read.emailAddresses.map(({ address }) => address),
      phones: [read.mobilePhone, ...read.businessPhones, ...read.homePhones],
      links: [read.businessHomePage],
      notes: [read.personalNotes],
      tags: read.categories,
      // Graph says midday or midnight of the day in UTC.
      birthday: dayOf(read.birthday),
      addresses: [
        { type: 'work', ...address(read.businessAddress) },
        { type: 'home', ...address(read.homeAddress) },
        address(read.otherAddress),
      ],
    },
    line,
    warn,
  );
}

function address(said: z.infer<typeof addressSchema>) {
  const { street, city, state, postalCode, countryOrRegion } = said ?? {};
  return { street, city, region: state, postalCode, country: countryOrRegion };
}
