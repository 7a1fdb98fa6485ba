/** What other programs save as JSON, with invented people. */

export function monicaExport() {
  const values = (type: string, ...things: unknown[]) => ({
    count: things.length,
    type,
    values: things,
  });
  return {
    version: '1.0-preview.1',
    app_version: '4.1.2',
    account: {
      uuid: 'a-1',
      data: [
        values(
          'contact',
          {
            uuid: 'c-1',
            created_at: '2023-01-10T08:00:00Z',
            properties: {
              first_name: 'Mara',
              middle_name: 'Ada',
              last_name: 'Okafor',
              nickname: 'Mo',
              description: 'From the reunion',
              job: 'Pharmacist',
              company: 'Northside',
              food_preferences: 'No nuts',
              is_starred: true,
              tags: ['mentor', 'alumni'],
              birthdate: {
                is_age_based: false,
                is_year_unknown: true,
                date: '2024-05-15T00:00:00Z',
              },
              deceased_date: { is_age_based: true, is_year_unknown: false, date: '2001-01-01' },
              first_met_date: {
                is_age_based: false,
                is_year_unknown: false,
                date: '2010-09-01T00:00:00Z',
              },
            },
            data: [
              values('note', {
                uuid: 'n-1',
                created_at: '2023-06-01T10:00:00Z',
                properties: { body: 'Likes trains' },
              }),
              values('call', {
                created_at: '2024-01-05T15:00:00Z',
                properties: {
                  called_at: '2024-01-05T14:00:00Z',
                  content: 'Weekend plans',
                  contact_called: false,
                },
              }),
              values(
                'gift',
                {
                  uuid: 'g-1',
                  properties: { name: 'A book', status: 'received', date: '2023-12-25' },
                },
                { uuid: 'g-2', properties: { name: 'A pen', status: 'idea', date: '2023-12-25' } },
              ),
              values('conversation', {
                properties: {
                  happened_at: '2024-01-05T14:00:00Z',
                  messages: [
                    {
                      uuid: 'm-1',
                      properties: {
                        content: 'How are you?',
                        written_at: '2024-01-05T14:00:00Z',
                        written_by_me: true,
                      },
                    },
                  ],
                },
              }),
              values(
                'contact_field',
                { properties: { data: 'mara@example.org', type: 't-1' } },
                { properties: { data: '+1 704 555 0101', type: 't-2' } },
                { properties: { data: 'https://www.linkedin.com/in/mara-okafor', type: 't-3' } },
                { properties: { data: '@mara', type: 't-4' } },
              ),
              values('address', {
                properties: {
                  name: 'Home',
                  street: '1 Main St, 2nd floor',
                  city: 'Charlotte',
                  province: 'NC',
                  postal_code: '28202',
                  country: 'US',
                },
              }),
              values('pet', { properties: { name: 'Buddy' } }),
              values('activity', 'act-1'),
            ],
          },
          {
            uuid: 'c-2',
            properties: { first_name: '伟', last_name: '李', is_partial: true },
            data: [values('activity', 'act-1')],
          },
        ),
        values('activity', {
          uuid: 'act-1',
          properties: {
            summary: 'Dinner',
            description: 'Pasta',
            happened_at: '2024-01-03T18:00:00Z',
          },
        }),
      ],
      instance: {
        contact_field_types: [
          { uuid: 't-1', properties: { name: 'Email', protocol: 'mailto:', type: 'email' } },
          { uuid: 't-2', properties: { name: 'Phone', protocol: 'tel:', type: 'phone' } },
          { uuid: 't-3', properties: { name: 'LinkedIn' } },
          { uuid: 't-4', properties: { name: 'Twitter' } },
        ],
      },
    },
  };
}

export function monicaApi() {
  return {
    data: [
      {
        id: 1,
        uuid: 'c-1',
        object: 'contact',
        first_name: 'Ana',
        last_name: 'Ruiz',
        information: {
          career: {
            job: 'Nurse',
            company: 'Acme',
            linkedin_profile_url: 'https://linkedin.com/in/ana',
          },
          dates: {
            birthdate: {
              is_age_based: false,
              is_year_unknown: false,
              date: '1990-05-15T00:00:00Z',
            },
          },
          how_you_met: { general_information: 'At a conference' },
        },
        addresses: [
          { name: 'work', street: null, city: 'Bern', country: { id: 'CH', name: 'Switzerland' } },
        ],
        tags: [{ id: 1, name: 'ward' }],
        contactFields: [
          { content: 'ana@example.org', contact_field_type: { name: 'Email', type: 'email' } },
        ],
        notes: [{ uuid: 'n-1', body: 'Plays chess', created_at: '2024-02-01T09:00:00Z' }],
      },
    ],
    meta: { total: 1 },
  };
}

export function googlePeople() {
  return {
    connections: [
      {
        resourceName: 'people/c1',
        names: [
          {
            displayName: 'Dr. Ana Ruiz',
            givenName: 'Ana',
            familyName: 'Ruiz',
            honorificPrefix: 'Dr.',
          },
        ],
        emailAddresses: [
          { value: 'home@example.org', type: 'home' },
          { value: 'work@example.org', metadata: { primary: true } },
        ],
        phoneNumbers: [{ value: '+41 31 000 00 00' }],
        organizations: [{ name: 'Acme', title: 'Nurse', current: true }],
        urls: [{ value: 'ana.example.org' }],
        biographies: [{ value: 'Plays chess', contentType: 'TEXT_PLAIN' }],
        birthdays: [{ date: { month: 4, day: 12 } }],
        addresses: [
          {
            type: 'home',
            streetAddress: 'Gasse 1',
            city: 'Bern',
            postalCode: '3000',
            country: 'Switzerland',
          },
        ],
      },
    ],
    totalPeople: 1,
  };
}

export function microsoftContacts() {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/contacts',
    value: [
      {
        '@odata.etag': 'W/"1"',
        parentFolderId: 'f',
        displayName: 'Ana Ruiz',
        givenName: 'Ana',
        surname: 'Ruiz',
        title: 'Dr.',
        jobTitle: 'Nurse',
        companyName: 'Acme',
        emailAddresses: [{ name: 'Ana Ruiz', address: 'ana@example.org' }],
        mobilePhone: '+41 79',
        businessPhones: ['+41 31'],
        categories: ['Ward'],
        birthday: '1990-05-15T11:59:00Z',
        businessAddress: { street: 'Gasse 1', city: 'Bern', countryOrRegion: 'CH' },
        homeAddress: {},
      },
    ],
  };
}

export function jsContacts() {
  return [
    {
      '@type': 'Card',
      version: '1.0',
      uid: 'urn:uuid:1',
      name: {
        components: [
          { kind: 'given', value: 'Ana' },
          { kind: 'surname', value: 'Ruiz' },
        ],
      },
      titles: { t1: { name: 'Nurse' } },
      organizations: { o1: { name: 'Acme' } },
      emails: {
        e1: { address: 'second@example.org' },
        e2: { address: 'first@example.org', pref: 1 },
      },
      keywords: { ward: true },
      addresses: {
        a1: {
          contexts: { work: true },
          components: [
            { kind: 'number', value: '1' },
            { kind: 'name', value: 'Gasse' },
            { kind: 'locality', value: 'Bern' },
          ],
        },
      },
      anniversaries: { b1: { kind: 'birth', date: { year: 1990, month: 5, day: 15 } } },
    },
    { '@type': 'Card', kind: 'group', name: { full: 'The ward' } },
  ];
}
