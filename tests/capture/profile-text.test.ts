/** A profile copied as text, in several languages: who, what, where, and their history. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProfileText } from '../../utils/capture/text/profile-text';
import { effortOf } from '../support/effort';

const PROFILE = `Mara Okafor, CPhT
She/Her · 2nd
Lead Pharmacy Technician | Residency preceptor
Northside Hospital · Central College
Charlotte, North Carolina, United States · Contact info
500+ connections
Message
More
About
I train technicians.
And I like it. …see more
Experience
Northside Hospital logo
Lead Pharmacy Technician
Lead Pharmacy Technician
Northside Hospital · Full-time
Mar 2019 - Present · 7 yrs 9 mos
Charlotte · On-site
Pharmacy Technician
Old Mill Pharmacy · Part-time
2014 - 2019 · 5 yrs
Education
Central College
AAS, Pharmacy Technology
2010 - 2012
Skills
Compounding`;

test('a profile in English', () => {
  expect(readProfileText(PROFILE)).toEqual({
    name: 'Mara Okafor',
    credentials: ['CPhT'],
    pronouns: 'She/Her',
    degree: 2,
    headline: 'Lead Pharmacy Technician | Residency preceptor',
    location: 'Charlotte, North Carolina, United States',
    organization: 'Northside Hospital',
    about: 'I train technicians.\nAnd I like it.',
    positions: [
      {
        title: 'Lead Pharmacy Technician',
        organization: 'Northside Hospital',
        start: '2019-03',
        end: null,
        current: true,
      },
      {
        title: 'Pharmacy Technician',
        organization: 'Old Mill Pharmacy',
        start: '2014',
        end: '2019',
        current: false,
      },
    ],
    education: [
      {
        school: 'Central College',
        degree: 'AAS',
        field: 'Pharmacy Technology',
        start: '2010',
        end: '2012',
      },
    ],
  });
});

test('a profile in German', () => {
  const text = `Jörg Müller
Bäckermeister
Leipzig, Sachsen, Deutschland
Info
Brot.
Berufserfahrung
Bäckermeister
Alte Mühle · Vollzeit
Jan. 2020–Heute · 6 Jahre 10 Monate
Ausbildung
Berufsschule
2005–2008`;
  expect(readProfileText(text)).toMatchObject({
    name: 'Jörg Müller',
    headline: 'Bäckermeister',
    location: 'Leipzig, Sachsen, Deutschland',
    organization: 'Alte Mühle',
    about: 'Brot.',
    positions: [{ title: 'Bäckermeister', start: '2020-01', current: true }],
    education: [{ school: 'Berufsschule', start: '2005', end: '2008' }],
  });
});

test('roles under one employer', () => {
  const text = `Ana Ruiz
Baker
Experience
Old Mill
8 yrs
Head Baker
Full-time
2020 - Present · 6 yrs
Baker
2018 - 2020 · 2 yrs`;
  expect(readProfileText(text).positions).toMatchObject([
    { title: 'Head Baker', organization: 'Old Mill', current: true },
    { title: 'Baker', organization: 'Old Mill', current: false },
  ]);
});

test('a bio from any page', () => {
  const text = `Dr. Li Wei (李伟)
Professor of Chemistry
li.wei@example.edu
Phone: +44 113 496 0000
https://example.edu/~liwei
Li Wei studies how bread rises, and has done so for thirty years in three countries.`;
  expect(readProfileText(text)).toEqual({
    name: 'Dr. Li Wei (李伟)',
    headline: 'Professor of Chemistry',
    emails: ['li.wei@example.edu'],
    phones: ['+44 113 496 0000'],
    links: ['https://example.edu/~liwei'],
    about: 'Li Wei studies how bread rises, and has done so for thirty years in three countries.',
  });
});

test('what names nobody gives nothing, and whatever it is, nothing breaks', async () => {
  expect(readProfileText(' \n—\n12')).toEqual({});
  const piece = fc.constantFrom(...PROFILE.split('\n'), '·', '2019', '');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (lines) => {
      expect(() => readProfileText(lines.join('\n'))).not.toThrow();
    }),
  );
  const effort = await effortOf(() => {
    readProfileText('Ana Ruiz · '.repeat(100_000));
    readProfileText('1-\n'.repeat(100_000));
  });
  expect(effort).toBeLessThan(5_000);
});
