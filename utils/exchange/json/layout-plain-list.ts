/** A list of objects whose names say what they are, as scripts and small programs write: `firstName`, `E-mail`, `company`. */
import { z } from '../../domain/zod';
import type { ImportedPerson } from '../imported';
import { type FoundAddress, type FoundPerson, personOf, type Warn } from './found-person';
import { isObject, type Layout, listAt, ownValue } from './layout';

/** By what they are called, in lower case and without marks. */
const FIELDS = {
  uid: ['uid', 'uuid'],
  name: ['name', 'fullname', 'displayname', 'formattedname', 'contactname', 'fn', 'person'],
  given: ['firstname', 'givenname', 'given', 'first', 'fname', 'forename'],
  middle: ['middlename', 'additionalname'],
  family: ['lastname', 'familyname', 'surname', 'family', 'last', 'lname'],
  nickname: ['nickname', 'nick'],
  honorificPrefix: ['honorificprefix', 'nameprefix', 'prefix', 'salutation'],
  suffix: ['honorificsuffix', 'namesuffix', 'suffix', 'credentials'],
  pronouns: ['pronouns'],
  title: ['jobtitle', 'title', 'headline', 'position', 'role', 'occupation', 'job'],
  organization: [
    ...['organization', 'organisation', 'company', 'companyname', 'employer', 'org', 'worksfor'],
    ...['organizationname', 'currentcompany', 'affiliation'],
  ],
  emails: [
    ...['email', 'emails', 'emailaddress', 'emailaddresses', 'mail', 'primaryemail', 'workemail'],
    ...['personalemail', 'homeemail'],
  ],
  phones: [
    ...['phone', 'phones', 'phonenumber', 'phonenumbers', 'telephone', 'tel', 'mobile', 'cell'],
    ...['mobilephone', 'cellphone', 'workphone', 'businessphone', 'homephone', 'mobilenumber'],
    ...['businessphones', 'homephones'],
  ],
  links: [
    ...['url', 'urls', 'link', 'links', 'website', 'websites', 'web', 'homepage', 'profile'],
    ...['linkedin', 'linkedinurl', 'linkedinprofile', 'linkedinprofileurl', 'profileurl', 'blog'],
    ...['github', 'githuburl', 'twitter', 'twitterurl', 'facebook', 'facebookurl', 'sameas'],
    ...['publicprofileurl', 'social', 'socials', 'socialprofiles'],
  ],
  tags: ['tags', 'tag', 'labels', 'label', 'groups', 'group', 'categories', 'category', 'keywords'],
  location: ['location', 'place', 'basednear', 'formattedaddress'],
  address: ['address', 'addresses', 'postaladdress', 'homeaddress', 'workaddress'],
  city: ['city', 'town', 'locality', 'addresslocality'],
  region: ['state', 'region', 'province', 'addressregion'],
  country: ['country', 'countryname', 'addresscountry'],
  street: ['street', 'streetaddress', 'address1', 'addressline1'],
  postalCode: ['zip', 'zipcode', 'postalcode', 'postcode'],
  birthday: ['birthday', 'birthdate', 'dateofbirth', 'dob', 'bday'],
  about: ['about', 'bio', 'biography', 'summary'],
  notes: ['note', 'notes', 'comment', 'comments', 'description', 'memo', 'remarks'],
  howWeMet: ['howwemet', 'met', 'metat', 'howdidwemeet'],
  connectedOn: ['connectedon'],
} as const;
type Field = keyof typeof FIELDS;

const FIELD_OF = new Map<string, Field>(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [name, field as Field]),
  ),
);

/** What is said inside a value that is an object: `{ "type": "work", "value": "ana@example.org" }`. */
const INNER = [
  ...['value', 'address', 'email', 'number', 'phone', 'url', 'uri', 'name', 'title', 'text'],
  ...['body', 'content'],
];
/** Objects that only hold the fields, as of Airtable, HubSpot and GraphQL. */
const WRAPPERS = new Set(['fields', 'properties', 'attributes', 'node', 'contact']);
const LISTS = [
  ...['contacts', 'people', 'persons', 'connections', 'results', 'records', 'items', 'data'],
  ...['value', 'values', 'list', 'friends', 'edges'],
];

export const plainList: Layout = (root) => {
  const items = listAt(root) ?? listAt(root, ...LISTS) ?? (isSomebody(root) ? [root] : null);
  if (items === null) return null;
  const notKept = new Set<string>();
  return {
    format: 'json',
    items,
    person: (item, line, warn) => readPerson(item, notKept, line, warn),
    notKept: () => notKept,
  };
};

/** One object alone is somebody where it also says how to reach them: much else has a name. */
function isSomebody(root: unknown): root is Record<string, unknown> {
  if (!isObject(root)) return false;
  const known = new Set([...fieldsOf(root).keys()].map((name) => FIELD_OF.get(plain(name))));
  return (known.has('name') || known.has('given')) && (known.has('emails') || known.has('phones'));
}

/** @param notKept - takes the names of fields that are none of ours. */
function readPerson(
  item: unknown,
  notKept: Set<string>,
  line: number,
  warn: Warn,
): ImportedPerson | null {
  const said = new Map<Field, string[]>();
  const addresses: FoundAddress[] = [];
  const add = (field: Field, texts: string[]) =>
    said.set(field, [...(said.get(field) ?? []), ...texts]);
  for (const [name, value] of isObject(item) ? fieldsOf(item) : []) {
    const field = FIELD_OF.get(plain(name));
    if (field === undefined) notKept.add(name);
    if (field === undefined || value === null) continue;
    if (typeof value === 'boolean') warn('wrong-kind', name, value);
    else if (field === 'address') {
      const [whole, parts] = [[value].flat().filter(isText), [value].flat().filter(isObject)];
      add('location', whole.map(String));
      addresses.push(...parts.map(addressOf));
    } else add(field, textsIn(value));
  }
  return personOf(foundIn(said, addresses, warn), line, warn);
}

function foundIn(said: Map<Field, string[]>, addresses: FoundAddress[], warn: Warn): FoundPerson {
  const first = (field: Field) => said.get(field)?.find((text) => text.trim() !== '');
  const own = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, first(field)]));
  const connectedOn = first('connectedOn');
  const isDate = connectedOn === undefined || z.iso.date().safeParse(connectedOn).success;
  if (!isDate) warn('bad-date', 'connectedOn', connectedOn);
  return {
    uid: first('uid'),
    name: first('name'),
    given: first('given'),
    middle: first('middle'),
    family: first('family'),
    nickname: first('nickname'),
    honorificPrefix: first('honorificPrefix'),
    suffix: said.get('suffix')?.join(','),
    pronouns: first('pronouns'),
    jobs: [{ title: first('title'), organization: first('organization') }],
    emails: said.get('emails') ?? [],
    phones: said.get('phones') ?? [],
    links: said.get('links') ?? [],
    tags: (said.get('tags') ?? []).flatMap((text) => text.split(/[,;]/)),
    location: first('location'),
    addresses: [own, ...addresses],
    about: first('about'),
    notes: said.get('notes') ?? [],
    howWeMet: first('howWeMet'),
    connectedOn: isDate ? connectedOn : null,
    birthday: first('birthday'),
  };
}

const ADDRESS_FIELDS = ['street', 'city', 'region', 'postalCode', 'country'] as const;

function addressOf(value: Record<string, unknown>): FoundAddress {
  const texts = new Map(
    Object.entries(value).map(([name, part]) => [FIELD_OF.get(plain(name)), textsIn(part)[0]]),
  );
  const type = textsIn(ownValue(value, 'type'))[0];
  return { type, ...Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, texts.get(field)])) };
}

/** The object's own fields, those of its wrappers in their place. */
function fieldsOf(item: Record<string, unknown>): Map<string, unknown> {
  const entries = Object.entries(item).flatMap(([name, value]) =>
    WRAPPERS.has(plain(name)) && isObject(value) ? Object.entries(value) : [[name, value] as const],
  );
  return new Map(entries);
}

/** The texts of a value, however it holds them; at most two levels deep. */
function textsIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (isText(one)) return [String(one)];
    if (!isObject(one)) return [];
    const inner = INNER.map((name) => ownValue(one, name)).find(isText);
    return inner === undefined ? [] : [String(inner)];
  });
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]|\d+$/gu, '');
}
