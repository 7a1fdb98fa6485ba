// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMachineReadable } from '../../utils/capture/layers/machine-readable';
import { HIDDEN_ATTRIBUTE } from '../../utils/capture/page';
import { aPage } from '../support/a-page';
import { effortOf } from '../support/effort';

const HIDDEN = `${HIDDEN_ATTRIBUTE}=""`;

function read(html: string, address?: string) {
  return readMachineReadable(aPage(html, address));
}

function only(html: string, address?: string) {
  const [candidate, ...others] = read(html, address).candidates;
  expect(others).toEqual([]);
  return candidate?.person;
}

function claims(html: string, address?: string) {
  const { candidates, kind } = read(html, address);
  return [kind, ...candidates.map(({ claim, person }) => `${person.name}: ${claim}`)];
}

const PERSON = 'itemscope itemtype="https://schema.org/Person"';

describe('microdata', () => {
  it('takes values by element, as the HTML standard says', () => {
    expect(
      only(`<div ${PERSON}>
        <h1 itemprop="name">Ada <b>Example</b></h1>
        <meta itemprop="jobTitle" content="Pharmacist">
        <a itemprop="worksFor" href="/northside">Northside</a>
        <a itemprop="url sameAs" href="/ada?utm_medium=x">home</a>
        <link itemprop="sameAs" href="https://github.com/ada">
        <a itemprop="email" href="mailto:ada@example.org">write</a>
        <span itemprop="honorificSuffix" content="PhD">Doctor</span>
        <div itemprop="address" itemscope><span itemprop="addressLocality">Leeds</span></div>
      </div>`),
    ).toEqual({
      name: 'Ada Example',
      headline: 'Pharmacist',
      organization: 'Northside',
      positions: [
        { title: 'Pharmacist', organization: 'Northside', start: null, end: null, current: true },
      ],
      links: ['https://people.example/ada', 'https://github.com/ada'],
      emails: ['ada@example.org'],
      credentials: ['PhD'],
      location: 'Leeds',
    });
  });

  it('follows itemref, also in circles', () => {
    expect(
      only(`<div ${PERSON} id="a" itemref="b a"></div>
        <div id="b"><span itemprop="name">Ada Example</span></div>`)?.name,
    ).toBe('Ada Example');
  });

  it('takes a nested item for what it is', () => {
    expect(
      claims(`<article itemscope itemtype="http://schema.org/BlogPosting">
        <span itemprop="author" ${PERSON}><span itemprop="name">Ada Example</span></span></article>`),
    ).toEqual(['article', 'Ada Example: mentioned']);
    expect(
      claims(`<body itemscope itemtype="https://schema.org/ProfilePage">
        <div itemprop="mainEntity" ${PERSON}><span itemprop="name">Ada Example</span></div>`),
    ).toEqual(['person', 'Ada Example: main-entity']);
  });

  it('reads the older vocabularies', () => {
    expect(
      only(`<div itemscope itemtype="http://data-vocabulary.org/Person">
        <span itemprop="name">Ada Example</span> <span itemprop="title">Lead</span>
        <span itemprop="affiliation">Northside</span></div>`),
    ).toMatchObject({ name: 'Ada Example', headline: 'Lead', organization: 'Northside' });
    expect(
      only(`<div itemscope itemtype="http://microformats.org/profile/hcard">
        <span itemprop="fn">Ada Example</span></div>`)?.name,
    ).toBe('Ada Example');
  });
});

describe('RDFa', () => {
  it('reads a vocabulary, a prefix and full names', () => {
    const person = { name: 'Ada Example', headline: 'Lead', links: ['https://ada.example/'] };
    for (const html of [
      `<div vocab="https://schema.org/" typeof="Person"><span property="name">Ada Example</span>
        <span property="jobTitle">Lead</span> <a property="url" href="https://ada.example">x</a></div>`,
      `<div prefix="s: http://schema.org/" typeof="s:Person"><span property="s:name">Ada Example</span>
        <meta property="s:jobTitle" content="Lead"><a property="s:sameAs" href="https://ada.example">x</a></div>`,
      `<div typeof="schema:Person" resource="#a"></div><div about="#a">
        <span property="schema:name">Ada Example</span><i property="schema:jobTitle">Lead</i>
        <link property="http://schema.org/url" href="https://ada.example"></div>`,
    ]) {
      expect(only(html)).toMatchObject(person);
    }
  });

  it('reads FOAF, with relations to others', () => {
    expect(
      claims(`<div typeof="foaf:Person"><b property="foaf:name">Ada Example</b>
        <div rel="foaf:knows"><p typeof="foaf:Person"><i property="foaf:name">Bo</i></p></div></div>`),
    ).toEqual(['person', 'Ada Example: only', 'Bo: mentioned']);
    expect(
      only(`<div vocab="http://xmlns.com/foaf/0.1/" typeof="Person"><a property="homepage"
        href="https://ada.example"><span property="name">Ada Example</span></a>
        <a property="mbox" href="mailto:ada@example.org">x</a></div>`),
    ).toEqual({
      name: 'Ada Example',
      links: ['https://ada.example/'],
      emails: ['ada@example.org'],
    });
  });

  it('leaves out vocabularies that say nothing about people', () => {
    expect(
      claims(`<div vocab="http://purl.org/dc/terms/" typeof="Person"><i property="name">Ada</i></div>
        <meta property="og:title" content="Ada">`),
    ).toEqual(['unknown']);
  });

  it('keeps apart what is nested', () => {
    expect(
      only(`<div vocab="https://schema.org/" typeof="Person"><b property="name">Ada Example</b>
        <div property="worksFor" typeof="Organization"><i property="name">Northside</i>
        <a property="url" href="https://n.example">n</a></div></div>`),
    ).toEqual({
      name: 'Ada Example',
      organization: 'Northside',
      positions: [
        { title: null, organization: 'Northside', start: null, end: null, current: true },
      ],
    });
  });
});

describe('microformats', () => {
  it('reads an h-card', () => {
    expect(
      only(`<div class="h-card h-full p-4"><h1 class="p-name">Ada Example</h1>
        <span class="p-job-title">Lead</span> at <a class="p-org h-card" href="https://n.example">Northside</a>
        <span class="p-locality">Leeds</span>, <span class="p-country-name">UK</span>
        <span class="p-pronouns">she/her</span> <p class="p-note">Hello</p>
        <a class="u-url" href="https://github.com/ada">x</a>
        <a class="u-email" href="mailto:ada@example.org">x</a></div>`),
    ).toEqual({
      name: 'Ada Example',
      headline: 'Lead',
      organization: 'Northside',
      positions: [
        { title: 'Lead', organization: 'Northside', start: null, end: null, current: true },
      ],
      location: 'Leeds, UK',
      pronouns: 'she/her',
      about: 'Hello',
      links: ['https://github.com/ada'],
      emails: ['ada@example.org'],
    });
  });

  it('reads a classic hCard by its own names only', () => {
    expect(
      only(`<div class="vcard p-name"><span class="fn">Ada Example</span> <i class="title">Lead</i>
        <span class="org"><b class="organization-name">Northside</b></span>
        <span class="adr"><span class="type">work</span> <span class="locality">Leeds</span></span></div>`),
    ).toMatchObject({ name: 'Ada Example', headline: 'Lead', location: 'Leeds' });
  });

  it('takes a card named like its organization for an organization', () => {
    expect(claims('<p class="h-card"><a class="p-name p-org" href="#">Northside</a></p>')).toEqual([
      'organization',
    ]);
    expect(claims('<p class="vcard"><a class="fn org" href="#">Northside</a></p>')).toEqual([
      'organization',
    ]);
  });

  const HOME = 'https://ada.example/';
  const other = '<a class="h-card" href="https://bo.example">Bo</a>';

  it('finds the representative card by the three rules', () => {
    for (const card of [
      `<a class="h-card u-url u-uid" href="${HOME}"><b class="p-name">Ada Example</b></a>`,
      '<a class="h-card" rel="me" href="https://ada.example.org">Ada Example</a>',
      `<a class="h-card" href="${HOME}">Ada Example</a>`,
      // The same card in header and footer is one card.
      `<a class="h-card" href="${HOME}">Ada Example</a><a class="h-card" href="/">Ada Example</a>`,
    ]) {
      expect(claims(other + card, HOME)).toContain('Ada Example: representative');
      expect(claims(other + card, HOME)).toContain('Bo: mentioned');
    }
  });

  it('represents nobody where several cards are equal', () => {
    expect(claims(`${other}<p class="h-card">Ada Example</p><p class="h-card">Cy</p>`)).toEqual([
      'unknown',
      'Bo: mentioned',
      'Ada Example: mentioned',
      'Cy: mentioned',
    ]);
  });

  it('does not take an author for the subject', () => {
    const me = 'rel="me" href="https://ada.example"';
    for (const html of [
      `<div class="h-entry"><a class="p-author h-card" ${me}>Ada Example</a><time class="dt-published">2021</time></div>`,
      '<span class="author vcard"><a class="url fn n" href="/author/ada">Ada Example</a></span>',
      '<div class="hreview"><p class="reviewer vcard"><b class="fn">Ada Example</b></p></div>',
      '<div class="h-event"><p class="p-attendee h-card">Ada Example</p></div>',
    ]) {
      expect(claims(html, 'https://ada.example/2021/post')).toContain('Ada Example: mentioned');
    }
  });

  it('reads a résumé whole', () => {
    expect(
      only(`<div class="h-resume"><p class="p-name">Ada Example</p>
        <div class="p-contact h-card"><a class="u-email" href="mailto:ada@example.org">x</a></div>
        <div class="p-experience h-event h-card"><b class="p-job-title">Lead</b>
          <a class="p-name p-org u-url" href="https://n.example">Northside</a>
          <time class="dt-start" datetime="2019-02-01">2019</time>–<time class="dt-end">2021</time></div>
        <div class="p-education h-event"><b class="p-name">Leeds</b><time class="dt-end">2016</time></div></div>`),
    ).toEqual({
      name: 'Ada Example',
      emails: ['ada@example.org'],
      positions: [
        { title: 'Lead', organization: 'Northside', start: '2019-02', end: '2021', current: false },
      ],
      education: [{ school: 'Leeds', degree: null, field: null, start: null, end: '2016' }],
    });
  });
});

describe('rel=me and OpenGraph', () => {
  it('adds the addresses of whoever the page is about', () => {
    expect(
      only(`<link rel="me" href="https://github.com/ada"><a rel="nofollow ME" href="/x?utm_id=1">x</a>
        <a rel="me" href="mailto:ada@example.org">x</a><a rel="me" href="javascript:x">x</a>`),
    ).toEqual({
      links: ['https://github.com/ada', 'https://people.example/x'],
      emails: ['ada@example.org'],
    });
  });

  it.each([
    ['Ada Example | Northside', 'Ada Example'],
    ['Ada Example (@ada@social.example)', 'Ada Example'],
    ['Ada Example, Author at Northside', 'Ada Example'],
    ['Ada Example-Jones', 'Ada Example-Jones'],
  ])('reads the name of a profile titled %s', (title, name) => {
    expect(
      only(
        `<meta property="og:type" content="profile"><meta property="og:title" content="${title}">`,
      ),
    ).toEqual({ name });
  });

  it('prefers the parts of a name to the title', () => {
    expect(
      only(`<meta property="og:type" content="profile"><meta property="og:title" content="ada7">
        <meta property="profile:first_name" content="Ada"><meta property="profile:last_name" content="Example">`),
    ).toEqual({ name: 'Ada Example' });
  });

  it('does not take a handle for a name', () => {
    expect(
      claims(`<meta property="og:type" content="profile"><meta property="og:title" content="Ada7 - Overview">
        <meta property="profile:username" content="ada7">`),
    ).toEqual(['unknown']);
  });

  it('knows an article from a page that WordPress calls one', () => {
    const og =
      '<meta property="og:type" content="article"><meta property="og:title" content="Ada">';
    expect(claims(og)).toEqual(['unknown']);
    expect(claims(`${og}<meta property="article:published_time" content="2021">`)).toEqual([
      'article',
    ]);
  });
});

describe('what no one sees', () => {
  it('yields to what is seen', () => {
    expect(
      only(`<div ${PERSON}><b ${HIDDEN} itemprop="name">Old Name</b><b itemprop="name">Ada Example
        <i ${HIDDEN}>loading</i></b><i ${HIDDEN} itemprop="jobTitle">Lead</i></div>`),
    ).toMatchObject({ name: 'Ada Example', headline: 'Lead' });
  });

  it('is the subject only where the page is its address', () => {
    const card = `<div ${HIDDEN}><a class="h-card" href="https://ada.example/">Ada Example</a></div>`;
    expect(claims(card, 'https://ada.example/')).toContain('Ada Example: representative');
    expect(claims(card)).toContain('Ada Example: mentioned');
    expect(claims(`<div ${HIDDEN}><p ${PERSON}><b itemprop="name">Ada</b></p></div>`)).toContain(
      'Ada: mentioned',
    );
  });
});

describe('several sources', () => {
  it('know a person in spite of the company that signs the page', () => {
    expect(
      claims(`<script type="application/ld+json">{"@type":"Organization","name":"Northside"}</script>
        <p class="vcard"><b class="fn org">Northside</b></p>
        <div ${PERSON}><h1 itemprop="name">Ada Example</h1></div>`),
    ).toEqual(['person', 'Ada Example: only']);
  });

  it('put another only person aside where one is bound', () => {
    expect(
      claims(`<div ${PERSON}><h1 itemprop="name">Bo</h1></div>
        <script type="application/ld+json">{"@type":"ProfilePage","mainEntity":
          {"@type":"Person","name":"Ada Example"}}</script>`),
    ).toEqual(['person', 'Ada Example: main-entity', 'Bo: mentioned']);
  });

  it('refuse the data of another LinkedIn profile', () => {
    const data = `<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":
      {"@type":"Person","name":"Ada Example","url":"https://www.linkedin.com/in/ada"}}</script>`;
    expect(claims(data, 'https://de.linkedin.com/in/ADA')).toContain('Ada Example: main-entity');
    expect(claims(data, 'https://www.linkedin.com/in/bo/')).toContain('Ada Example: mentioned');
  });
});

describe('hostile pages', () => {
  it('stay cheap: deep, long, and full of items that refer to each other', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `i${index}`).join(' ');
    const pages = [
      '<div class="h-card p-name" itemscope itemprop="x" typeof="schema:Person">'.repeat(400),
      ids
        .replace(
          /i\d+/g,
          (id) => `<p id="${id}" itemscope itemref="${ids}" class="vcard" itemprop="x"></p>`,
        )
        .replace(/ <p/g, '<p'),
      `<p class="h-card">${'x'.repeat(500_000)}</p>`,
      `<p class="h-card">${'<i class="p-note u-url">x</i>'.repeat(20_000)}</p>`,
      '<a class="h-card" href="https://a.example">Ada</a>'.repeat(3_000),
    ];
    for (const html of pages) {
      const page = aPage(html);
      expect(await effortOf(() => readMachineReadable(page))).toBeLessThan(10_000);
    }
  });

  it('never make it throw, whatever is put together', () => {
    const word = fc.constantFrom(
      ...'h-card vcard h-resume hresume h-entry p-name p-org p-author p-experience u-url u-uid dt-start fn org n url email adr value value-title include author h-feed'.split(
        ' ',
      ),
    );
    const attribute = fc.oneof(
      fc.array(word, { maxLength: 3 }).map((words) => `class="${words.join(' ')}"`),
      fc.constantFrom(
        'itemscope',
        'itemprop="name url"',
        'itemprop="worksFor"',
        'itemref="a b"',
        'id="a"',
        'id="b"',
      ),
      fc.constantFrom('itemtype="https://schema.org/Person"', 'itemid="#x"', 'itemid="::"', HIDDEN),
      fc.constantFrom(
        'typeof="Person"',
        'vocab="https://schema.org/"',
        'property="name"',
        'rel="foaf:knows"',
      ),
      fc.constantFrom(
        'about="#x"',
        'resource="[_:a]"',
        'resource="::"',
        'prefix="a: b"',
        'property="s:p q"',
      ),
      fc.constantFrom(
        'href="#a"',
        'href="javascript:x"',
        'href="//"',
        'rel="me"',
        'title="T"',
        'content=""',
      ),
    );
    const tag = fc.constantFrom(
      'div',
      'a',
      'span',
      'img',
      'time',
      'td',
      'data',
      'abbr',
      'template',
      'meta',
    );
    const node = (inner: fc.Arbitrary<string>) =>
      fc
        .tuple(tag, fc.array(attribute, { maxLength: 4 }), fc.array(inner, { maxLength: 3 }))
        .map(
          ([name, attributes, parts]) =>
            `<${name} ${attributes.join(' ')}>Ada ${parts.join('')}</${name}>`,
        );
    const tree = node(node(node(node(fc.constant('x')))));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const { candidates } = read(trees.join(''));
        for (const { person } of candidates) {
          expect(person.links ?? []).not.toContainEqual(expect.not.stringMatching(/^https?:/));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('give no address but http(s), and nothing of an address they have not', () => {
    for (const address of ['about:blank', 'file:///x', '', 'chrome://settings']) {
      const { candidates } = read(
        `<a class="h-card" href="javascript:alert(1)">Ada</a><a rel="me" href="/x">x</a>
         <div ${PERSON}><b itemprop="name">Ada</b><a itemprop="url" href="data:text/html,x">x</a></div>
         <script type="application/ld+json">{"@type":"Person","@id":"#x","name":"Ada","url":"x:y",
         "sameAs":["https://u:p@x.example","//"]}</script>
         <script type="application/ld+json">{"@type":"ProfilePage","url":"https://a.example/x",
         "mainEntity":{"@type":"Person","name":"Bo"}}</script>`,
        address,
      );
      expect(candidates.flatMap(({ person }) => person.links ?? [])).toEqual([]);
    }
  });
});
