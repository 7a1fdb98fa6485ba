/** The share of fields read right on the LinkedIn pages handed to the project, which are not part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capture } from '../support/saved-page';

const ROOT = '../shared/fixtures/linkedin/';
const EMBER = '2024-07_ember_profile_full.html';
const SDUI = 'synthetic-2026-03-sdui/';
const BARE = 'synthetic-2026-07/people/';
const PROFILE = 'https://www.linkedin.com/in/';

/** Our own reading of the synthetic pages: name, headline, location, first and last position, schools. */
const READ: [file: string, address: string, expected: Record<string, unknown>][] = [
  [
    `${SDUI}complete-profile.html`,
    `${PROFILE}janesmith/`,
    sdui(
      'Jane Smith',
      'Senior Software Engineer @ TechCorp | Cloud Architecture',
      'San Francisco, California, United States',
      [
        'Senior Software Engineer|TechCorp|2021-01|',
        'Staff Engineer|DataFlow Inc.|2018-03|2020-12',
        'Software Engineer|WebScale Solutions|2014-06|2018-02',
      ],
      ['Stanford University', 'University of California, Berkeley'],
    ),
  ],
  [
    `${SDUI}fallback-sections.html`,
    `${PROFILE}mariacosta/`,
    sdui(
      'Maria Costa',
      'Frontend Engineer at DesignLab',
      'Berlin, Germany',
      [
        'Frontend Engineer|DesignLab|2022-09|',
        'Junior Frontend Developer|WebCraft Agency|2020-03|2022-08',
      ],
      ['Universidade de Lisboa'],
    ),
  ],
  [
    `${SDUI}minimal-profile.html`,
    `${PROFILE}alexchen/`,
    sdui('Alex Chen', 'Product Designer', 'Austin, Texas, United States', [], []),
  ],
  [
    `${SDUI}missing-sections.html`,
    `${PROFILE}samjohnson/`,
    sdui(
      'Sam Johnson',
      'Data Scientist at AnalyticsPro',
      'London, England, United Kingdom',
      [
        'Data Scientist|AnalyticsPro|2022-04|',
        'Junior Data Scientist|FinTech Global|2019-09|2022-03',
      ],
      ['Imperial College London'],
    ),
  ],
  [
    `${SDUI}multilingual-profile.html`,
    `${PROFILE}yukitanaka/`,
    sdui(
      'Yuki Tanaka / 田中ゆき',
      'Ingeniero de Software Senior / シニアソフトウェアエンジニア at GlobalBridge',
      'Tokyo, Japan',
      [
        'Ingeniero de Software Senior / シニアソフトウェアエンジニア|GlobalBridge株式会社|2021-04|',
        'ソフトウェアエンジニア|楽天グループ株式会社 (Rakuten Group, Inc.)|2018-06|2021-03',
        'Desarrollador de Software|Softtek|2015-01|2018-05',
      ],
      ['東京大学 (The University of Tokyo)', 'Universidad Nacional Autonoma de Mexico (UNAM)'],
    ),
  ],
  [
    `${SDUI}long-experience.html`,
    `${PROFILE}mariarodriguez/`,
    sdui(
      'Maria Rodriguez',
      'VP of Engineering at MegaTech',
      'New York, New York, United States',
      [
        'VP of Engineering|MegaTech|2024-01|',
        'Senior Director of Engineering|MegaTech|2021-03|2023-12',
        'Director of Engineering|MegaTech|2018-06|2021-02',
        'Senior Software Engineer|MegaTech|2016-10|2018-05',
        'Staff Software Engineer|PreviousCo|2015-01|2016-09',
        'Software Engineer|PreviousCo|2012-04|2014-12',
        'Software Engineer|Startup XYZ|2010-06|2012-03',
        'Junior Software Developer|BigCorp Industries|2008-07|2010-05',
        'Research Assistant|MIT Research Lab|2006-09|2008-06',
      ],
      [],
    ),
  ],
  [
    `${BARE}overview-complete.html`,
    `${PROFILE}jane-doe/`,
    {
      ...sdui(
        'Jane Doe',
        'Staff Software Engineer building reliable AI systems',
        'Bengaluru, Karnataka, India',
        ['Staff Software Engineer|Acme Cloud|2023-01|'],
        ['Stanford University'],
      ),
      pronouns: 'she/her',
      degree: 2,
    },
  ],
  [
    `${BARE}overview.html`,
    `${PROFILE}jane-doe/`,
    {
      ...sdui(
        'Jane Doe',
        'Staff Software Engineer building reliable AI systems',
        'Bengaluru, Karnataka, India',
        ['Staff Software Engineer|Acme Cloud|2022-01|'],
        ['Stanford University'],
      ),
      pronouns: 'she/her',
      about: 'I build dependable distributed systems and mentor engineering teams.',
    },
  ],
  [
    `${BARE}roleless-overview.html`,
    `${PROFILE}jane-doe/`,
    sdui('Jane Doe', 'Software Engineer', 'Fixture City, Test Region', [], []),
  ],
  [
    `${BARE}self-overview.html`,
    `${PROFILE}test-member/`,
    {
      ...sdui(
        'Test Member',
        'Software Engineer at Example Cloud',
        'Fixture City, Test Region',
        [],
        [],
      ),
      organization: 'Example Cloud',
      outcome: 'self',
    },
  ],
  [
    `${BARE}education.html`,
    `${PROFILE}jane-doe/details/education/`,
    { schools: ['Stanford University', 'Example Institute of Technology'] },
  ],
  [
    `${BARE}experience.html`,
    `${PROFILE}jane-doe/details/experience/`,
    {
      positions: [
        'Staff Software Engineer||2022-01|',
        'Senior Software Engineer||2017-06|2021-12',
        'Software Engineer Intern||2017-01|2017-05',
      ],
    },
  ],
  [
    `${BARE}search.html`,
    'https://www.linkedin.com/search/results/people/?keywords=x',
    { outcome: 'list', name: null },
  ],
];

test.skipIf(!existsSync(ROOT))(
  'at least 97 of 100 fields of the handed-in LinkedIn pages are right',
  { timeout: 60_000 },
  () => {
    const wrong: string[] = [];
    let fields = 0;
    for (const [file, address, expected] of [...READ, emberPage()]) {
      const found = flatten(readFileSync(ROOT + file, 'utf8'), address);
      for (const [field, value] of Object.entries(expected)) {
        fields += 1;
        if (JSON.stringify(found[field]) !== JSON.stringify(value)) {
          wrong.push(
            `${file} ${field}: ${JSON.stringify(found[field])} instead of ${JSON.stringify(value)}`,
          );
        }
      }
    }
    process.stdout.write(`LinkedIn fixtures: ${fields - wrong.length} of ${fields} fields right\n`);
    expect(wrong.length / fields, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  },
);

if (!existsSync(ROOT)) process.stdout.write(`LinkedIn fixtures: skipped, ${ROOT} is not here\n`);

function sdui(
  name: string,
  headline: string,
  location: string,
  positions: string[],
  schools: string[],
) {
  return { name, headline, location, positions, schools };
}

/** The one page that comes with a reading of its own; its lists are cut at six lines an entry. */
function emberPage(): (typeof READ)[number] {
  const truth = JSON.parse(readFileSync(`${ROOT}expected.json`, 'utf8'))[EMBER];
  return [
    EMBER,
    `${PROFILE}person-b4a197/`,
    {
      ...sdui(
        truth.name,
        truth.headline,
        truth.location,
        [
          'Nectar Education Team Lead|Echo Birchxenon|2021-07|',
          'Research Engineer|POPPY Wren Institute of Technology|2020-08|2021-06',
          'Head Of Digital Media|Dune Ravenamber Poppy|2018-08|2019-07',
          'Jade Manager|Ember Nectaralder|2014-01|2017-12',
          'Project Lead|Ember Nectaralder|2012-02|2013-12',
          'Head of the Digital Media Department|AMBER Quartzwave|2015-04|2017-10',
          'Cedar Kestrel Lead|AMBER Quartzwave|2015-04|2017-10',
        ],
        truth.education.map((lines: string[]) => lines[0]),
      ),
      aboutStart: truth.about.slice(0, 80),
    },
  ];
}

function flatten(html: string, address: string): Record<string, unknown> {
  const { person, outcome } = capture(html, address);
  return {
    ...person,
    outcome,
    aboutStart: person.about?.slice(0, 80),
    positions: person.positions.map((one) =>
      [one.title, one.organization, one.start, one.end].map((value) => value ?? '').join('|'),
    ),
    schools: person.education.map((one) => one.school),
  };
}
