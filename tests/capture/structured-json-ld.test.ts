// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMachineReadable } from '../../utils/capture/layers/machine-readable';
import { aPage } from '../support/a-page';
import { effortOf } from '../support/effort';

const ADDRESS = 'https://people.example/ada';

function read(json: unknown, address = ADDRESS) {
  const blocks = (Array.isArray(json) ? json : [json]).map(
    (block) =>
      `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
  );
  return readMachineReadable(aPage(blocks.join(''), address));
}

function only(json: unknown, address = ADDRESS) {
  const [candidate, ...others] = read(json, address).candidates;
  expect(others).toEqual([]);
  return candidate?.person;
}

const ada = { '@type': 'Person', name: 'Ada Example' };

describe('fields of a Person', () => {
  it('reads names, titles, employer, place, links and e-mail', () => {
    expect(
      only({
        '@context': 'https://schema.org',
        ...ada,
        honorificSuffix: 'PhD, CPhT',
        pronouns: 'she/her',
        jobTitle: { '@type': 'DefinedTerm', name: 'Pharmacist' },
        worksFor: { '@type': 'Hospital', name: 'Northside' },
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 High St',
          addressLocality: 'Leeds',
          addressCountry: { '@type': 'Country', name: 'UK' },
        },
        email: 'mailto:ada@example.org',
        url: 'https://ada.example/?utm_source=x',
        sameAs: ['https://uk.linkedin.com/in/Ada-Example', 'javascript:alert(1)', '@ada'],
        description: '<p>Hello &amp; welcome.</p><p>Bye</p>',
        knowsLanguage: 'en',
      }),
    ).toEqual({
      name: 'Ada Example',
      credentials: ['PhD', 'CPhT'],
      pronouns: 'she/her',
      headline: 'Pharmacist',
      organization: 'Northside',
      positions: [
        { title: 'Pharmacist', organization: 'Northside', start: null, end: null, current: true },
      ],
      location: 'Leeds, UK',
      emails: ['ada@example.org'],
      links: ['https://ada.example/', 'https://www.linkedin.com/in/ada-example/'],
      about: 'Hello & welcome.\n\nBye',
    });
  });

  it('puts a name together from its parts only when no full one is given', () => {
    expect(only({ '@type': 'Person', givenName: 'Ada', familyName: 'Example' })?.name).toBe(
      'Ada Example',
    );
    expect(only({ ...ada, givenName: 'A.' })?.name).toBe('Ada Example');
    expect(only({ '@type': 'Person', alternateName: 'ada7' })?.name).toBe('ada7');
  });

  it('takes pronouns and post-nominals off the name', () => {
    expect(only({ ...ada, name: 'Ada Example, PharmD (she/her) 🧪' })).toEqual({
      name: 'Ada Example',
      pronouns: 'she/her',
      credentials: ['PharmD'],
    });
  });

  it('reads employers and schools as LinkedIn shows them to guests', () => {
    const person = only({
      '@graph': [
        {
          ...ada,
          jobTitle: ['Lead', 'Adviser'],
          worksFor: [
            {
              '@type': 'Organization',
              name: 'Northside',
              member: { '@type': 'OrganizationRole', startDate: 2021 },
            },
            { '@type': 'Organization', name: 'Southside' },
          ],
          alumniOf: [
            {
              '@type': 'Organization',
              name: 'Eastside',
              member: { '@type': 'OrganizationRole', startDate: '2016', endDate: '2020-05' },
            },
            {
              '@type': 'EducationalOrganization',
              name: 'Leeds',
              member: { '@type': 'OrganizationRole', startDate: 2012, endDate: 2016 },
            },
          ],
        },
      ],
    });
    expect(person?.positions).toEqual([
      { title: 'Lead', organization: 'Northside', start: '2021', end: null, current: true },
      { title: 'Adviser', organization: 'Southside', start: null, end: null, current: true },
      { title: null, organization: 'Eastside', start: '2016', end: '2020-05', current: false },
    ]);
    expect(person?.education).toEqual([
      { school: 'Leeds', degree: null, field: null, start: '2012', end: '2016' },
    ]);
    expect(person?.organization).toBe('Northside');
  });

  it('reads a Role around an employer, and occupations with and without one', () => {
    expect(
      only({
        ...ada,
        worksFor: {
          '@type': 'OrganizationRole',
          worksFor: { '@type': 'Organization', name: 'Northside' },
          roleName: 'Lead',
          startDate: '2020-02-01',
          endDate: '2021-03',
        },
        hasOccupation: [
          {
            '@type': 'Role',
            hasOccupation: { '@type': 'Occupation', name: 'Examiner' },
            startDate: '1901',
            endDate: '1906',
          },
          { '@type': 'Occupation', name: 'Professor' },
        ],
      })?.positions,
    ).toEqual([
      {
        title: 'Lead',
        organization: 'Northside',
        start: '2020-02',
        end: '2021-03',
        current: false,
      },
      { title: 'Examiner', organization: null, start: '1901', end: '1906', current: false },
      { title: 'Professor', organization: null, start: null, end: null, current: true },
    ]);
  });

  it('takes several titles at one employer for several positions there', () => {
    const person = only({ ...ada, jobTitle: ['Professor', 'Dean'], worksFor: { name: 'Leeds' } });
    expect(person?.positions?.map(({ title, organization }) => [title, organization])).toEqual([
      ['Professor', 'Leeds'],
      ['Dean', 'Leeds'],
    ]);
  });

  it('does not guess which of several titles belongs to which employer', () => {
    expect(
      only({ ...ada, jobTitle: ['A', 'B', 'C'], worksFor: ['Northside', 'Southside'] })?.positions,
    ).toHaveLength(5);
  });

  it('leaves out masked and empty values', () => {
    expect(
      only({ ...ada, jobTitle: '******* at ****', worksFor: { name: '*****' }, description: '--' }),
    ).toEqual({ name: 'Ada Example' });
  });

  it('says that a text was cut', () => {
    const [candidate] = read({ ...ada, description: 'I care for people who…' }).candidates;
    expect(candidate?.cut).toEqual(['about']);
  });

  it('gives keys', () => {
    const [candidate] = read({
      ...ada,
      email: 'Ada@Example.org',
      sameAs: ['https://github.com/Ada', 'linkedin.com/in/ada'],
    }).candidates;
    expect(candidate?.keys).toEqual(['github:ada', 'linkedin:ada', 'email:ada@example.org']);
  });
});

describe('who the page is about', () => {
  function claims(json: unknown, address = ADDRESS) {
    const { candidates, kind } = read(json, address);
    return [kind, ...candidates.map(({ claim, person }) => `${person.name}: ${claim}`)];
  }

  it('is the main entity of a profile page, by reference too', () => {
    expect(claims({ '@type': 'ProfilePage', mainEntity: ada })).toEqual([
      'person',
      'Ada Example: main-entity',
    ]);
    expect(
      claims([
        { '@type': ['ProfilePage'], mainEntity: { '@id': '#me' } },
        { ...ada, '@id': `${ADDRESS}#me` },
      ]),
    ).toEqual(['person', 'Ada Example: main-entity']);
  });

  it('is a person whose address is the page', () => {
    expect(
      claims([
        { ...ada, url: 'http://www.people.example/ada/' },
        { ...ada, name: 'Bo' },
      ]),
    ).toEqual(['person', 'Ada Example: representative', 'Bo: mentioned']);
  });

  it('is the only person, but not those around them', () => {
    expect(claims({ ...ada, sponsor: { '@type': 'Person', name: 'Bo' } }).sort()).toEqual([
      'Ada Example: only',
      'Bo: mentioned',
      'person',
    ]);
  });

  it('is nobody among several', () => {
    expect(claims([ada, { ...ada, name: 'Bo' }])).toEqual([
      'unknown',
      'Ada Example: mentioned',
      'Bo: mentioned',
    ]);
  });

  it('is not the author of an article, nested, referenced or beside it', () => {
    const article = { '@type': 'NewsArticle', headline: 'News' };
    expect(claims({ ...article, author: ada })).toEqual(['article', 'Ada Example: mentioned']);
    expect(claims([article, { ...ada, '@id': '#author' }])).toEqual([
      'article',
      'Ada Example: mentioned',
    ]);
    expect(claims([article, ada])).toEqual(['article', 'Ada Example: mentioned']);
    expect(
      claims({
        '@graph': [
          { ...article, author: { '@id': '#a' } },
          { ...ada, '@id': '#a' },
        ],
      }),
    ).toEqual(['article', 'Ada Example: mentioned']);
  });

  it('is not the reviewer, employee or founder', () => {
    expect(claims({ '@type': 'Product', review: { '@type': 'Review', author: ada } })).toEqual([
      'article',
      'Ada Example: mentioned',
    ]);
    expect(
      claims({ '@type': 'Organization', name: 'Northside', employee: ada, founder: ada }),
    ).toEqual(['organization', 'Ada Example: mentioned', 'Ada Example: mentioned']);
  });

  it('is an organization when that is the main entity', () => {
    expect(
      claims({ '@type': 'ProfilePage', mainEntity: { '@type': 'Organization', name: 'N' } }),
    ).toEqual(['organization']);
  });

  it('is still the person where the site names its owner on every page', () => {
    expect(
      claims([
        ada,
        { '@type': 'CollegeOrUniversity', name: 'Leeds', url: 'https://people.example/' },
      ]),
    ).toEqual(['person', 'Ada Example: only']);
  });

  it('is the owner of a personal site on its front page only', () => {
    const site = { '@type': 'WebSite', url: 'https://ada.example/', author: ada };
    expect(claims(site, 'https://ada.example/')).toEqual(['person', 'Ada Example: only']);
    expect(claims(site, 'https://ada.example/uses')).toEqual(['unknown', 'Ada Example: mentioned']);
  });

  it('is not the person of the page before', () => {
    expect(
      claims({ '@type': 'ProfilePage', url: 'https://people.example/bo', mainEntity: ada }),
    ).not.toContain('Ada Example: main-entity');
  });

  it('takes a Physician for a person only on a sign of one', () => {
    const practice = { '@type': 'Physician', name: 'Northside Family Medicine' };
    expect(claims(practice)).toEqual(['organization']);
    expect(claims({ ...practice, name: 'Ada Example, MD' })).toEqual([
      'person',
      'Ada Example: only',
    ]);
    expect(claims({ ...ada, '@type': 'IndividualPhysician' })).toEqual([
      'person',
      'Ada Example: only',
    ]);
  });
});

describe('broken JSON', () => {
  const json = '{"@type":"Person","name":"Ada Example",}';
  it.each([
    ['a trailing comma', json],
    ['an HTML comment around it', `<!-- ${json} -->`],
    ['CDATA around it', `//<![CDATA[\n${json}\n//]]>`],
    ['comments', `// about\n/* "x" */ ${json.replace(',}', ', // end\n}')}`],
    ['an HTML comment before it', `<!-- Ada -->\n${json}`],
    ['raw line ends in strings', `{"x":"a\n\tb","@type":"Person","name":"Ada\nExample"}`],
    ['several values', `{"@type":"WebSite"}${json};`],
    ['escapes that are none', `{"@type":"Person","name":"Ada Example","x":"\\d \\\\d"}`],
    ['quotes as entities', json.replaceAll('"', '&quot;').replace(',}', '}')],
    ['a byte order mark', `\ufeff${json}`],
  ])('is read with %s', (_, text) => {
    expect(only(text)).toEqual({ name: 'Ada Example' });
  });

  it('gives nothing, and no error, when nothing can be read', () => {
    for (const text of [
      '',
      'null',
      '{',
      '{"name',
      '[[[',
      '"x"',
      '{"@type":{},"@id":7}',
      '{"a":}',
    ]) {
      expect(read(text).candidates).toEqual([]);
    }
  });

  it('stays quick on deep, long and circular data', async () => {
    const texts = [
      '['.repeat(200_000),
      `${'{"a":['.repeat(10_000)}${']}'.repeat(10_000)}`,
      `{"@type":"Person","name":"Ada Example","a":[${'{"@type":"Person"},'.repeat(100_000)}]`,
      '{"@id":"#a","@type":"Person","name":"A","knows":{"@id":"#a","worksFor":{"@id":"#a"}}}',
      '<!--'.repeat(100_000),
      '/*'.repeat(100_000),
      `{"@type":"Person","name":"${'<p '.repeat(100_000)}"}`,
    ];
    expect(await effortOf(() => texts.forEach((text) => void read(text)))).toBeLessThan(10_000);
  });
});
