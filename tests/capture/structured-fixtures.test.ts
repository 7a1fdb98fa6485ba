// @vitest-environment jsdom
/**
 * Reads the public test suites of the formats (microformats-tests, extruct, the examples of schema.org)
 * that lie beside the project, and finds in each page every person their expected files hold. They are
 * not part of the project: where they are absent, this test says so and is skipped.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../utils/capture/candidate';
import { readMachineReadable } from '../../utils/capture/layers/machine-readable';
import { aPage } from '../support/a-page';

const ROOT = '../shared/fixtures/structured';
const ADDRESS = 'http://example.com/';

interface Wanted {
  name: string;
  titles: string[];
  organizations: string[];
  links: string[];
}

/** Pages on which the expected file and what a person should read differ, each with its reason. */
const KNOWN: Record<string, string> = {
  'schema.org eg-0476 MICRODATA': 'its microdata gives another address than its JSON',
};

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function bare(link: string): string {
  return link
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}

function asList(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in a JSON value, with the property it was found under. */
function objectsIn(value: Json, under = ''): { node: JsonObject; under: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, under));
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, key === 'properties' || key === 'items' || key === 'children' ? under : key),
  );
  return [{ node: value, under }, ...inner];
}

function word(value: Json | undefined): string {
  if (typeof value === 'string') return squeeze(value);
  if (value !== undefined && isObject(value)) {
    return word(asList(value.name ?? value['@value'] ?? value.value)[0]);
  }
  return '';
}

function words(...values: (Json | undefined)[]): string[] {
  return values.flatMap(asList).map(word).filter(Boolean);
}

/** People of a microformats2 JSON: cards with a name that is not their organization's, and résumés. */
function peopleInMicroformats(value: Json): Wanted[] {
  const items = value !== null && isObject(value) ? (value.items ?? []) : [];
  return cardsIn(items, '', '').flatMap(({ node, under, inside }) => {
    const types = asList(node.type);
    const properties = node.properties;
    if (properties === undefined || !isObject(properties)) return [];
    const name = words(properties.name)[0];
    const organizations = words(properties.org);
    const isResume = types.includes('h-resume');
    const isCard = types.includes('h-card') && !types.includes('h-org') && inside !== 'h-resume';
    if (name === undefined && isResume) {
      const contact = asList(properties.contact)[0];
      return contact === undefined
        ? []
        : [{ name: word(contact), titles: [], organizations: [], links: [] }];
    }
    if (name === undefined || !(isResume || isCard)) return [];
    if (under === 'org' || under === 'affiliation' || organizations.includes(name)) return [];
    const titles = words(properties['job-title'], properties.title);
    return [
      {
        name,
        titles,
        organizations,
        links: words(properties.url).filter((link) => /^http/.test(link)),
      },
    ];
  });
}

function cardsIn(
  value: Json,
  under: string,
  inside: string,
): { node: JsonObject; under: string; inside: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => cardsIn(one, under, inside));
  if (!isObject(value)) return [];
  const properties = value.properties;
  const type = asList(value.type).includes('h-resume') ? 'h-resume' : 'item';
  const nested = [
    ...(properties !== undefined && isObject(properties)
      ? Object.entries(properties).flatMap(([key, one]) => cardsIn(one, key, type))
      : []),
    ...cardsIn(value.children ?? [], '', type),
  ];
  return [{ node: value, under, inside }, ...nested];
}

/** People of JSON-LD, of extruct's microdata JSON, and of expanded RDF. */
function peopleInSchema(value: Json): Wanted[] {
  return objectsIn(value).flatMap(({ node }) => {
    const types = [...asList(node['@type']), ...asList(node.type)].map(String);
    if (!types.some((type) => /(^|[/#:])Person$/.test(type))) return [];
    const said =
      node.properties !== undefined && isObject(node.properties) ? node.properties : node;
    const get = (name: string): Json[] =>
      Object.entries(said).flatMap(([key, one]) =>
        key.replace(/^.*[/#:]/, '') === name ? asList(one) : [],
      );
    const name = words(...get('name'))[0];
    if (name === undefined) return [];
    const links = [...get('url'), ...get('sameAs')].map((one) =>
      isObject(one) ? one['@id'] : one,
    );
    return [
      {
        name,
        titles: words(...get('jobTitle')),
        organizations: words(...get('worksFor'), ...get('affiliation')).filter(
          (one) => !/^http/.test(one),
        ),
        links: words(...links).filter((link) => /^http/.test(link)),
      },
    ];
  });
}

/** What of a wanted person no candidate has; '' when one has all. */
function missing(wanted: Wanted, candidates: Candidate[]): string {
  // Post-nominals are kept apart from the name; the expected files have them in it.
  const named = candidates.filter(({ person: { name, credentials = [] } }) =>
    [name, [name, ...credentials].join(', ')].includes(wanted.name),
  );
  if (named.length === 0) return `nobody is called ${JSON.stringify(wanted.name)}`;
  const lacks = named.map(({ person }) => {
    const titles = [person.headline, ...(person.positions ?? []).map(({ title }) => title)];
    const organizations = [
      person.organization,
      ...(person.positions ?? []).map((one) => one.organization),
    ];
    const links = (person.links ?? []).map(bare);
    return [
      ...wanted.titles.filter((title) => !titles.includes(title)).map((one) => `title ${one}`),
      ...wanted.organizations
        .filter((one) => !organizations.includes(one))
        .map((one) => `organization ${one}`),
      ...wanted.links.filter((link) => !links.includes(bare(link))).map((one) => `link ${one}`),
    ].join(', ');
  });
  return lacks.includes('') ? '' : `${wanted.name} lacks ${lacks[0]}`;
}

interface Sample {
  name: string;
  html: string;
  people: Wanted[];
  /** The page is about something else: people are only named on it. */
  isAboutOther?: boolean;
}

function microformatSamples(): Sample[] {
  return globSync(`${ROOT}/microformats-tests/tests/**/*.html`)
    .filter((file) => existsSync(file.replace(/html$/, 'json')))
    .map((file) => ({
      name: file.slice(file.indexOf('tests/') + 6),
      html: readFileSync(file, 'utf8'),
      people: peopleInMicroformats(parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'))),
    }));
}

function extructSamples(): Sample[] {
  return globSync(`${ROOT}/extruct/tests/samples/**/*.html`).map((file) => {
    const stem = basename(file, '.html');
    const expected = globSync(join(dirname(file), `${stem}.{json,jsonld,expanded.json}`));
    return {
      name: file.slice(file.indexOf('samples/') + 8),
      html: readFileSync(file, 'utf8'),
      people: expected.flatMap((one) => peopleInSchema(parse(readFileSync(one, 'utf8')))),
    };
  });
}

/** Each example of schema.org is told in up to three syntaxes; its JSON says who is in it. */
function schemaSamples(): Sample[] {
  return globSync(`${ROOT}/schemaorg/**/*.txt`).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^TYPES:/m)
      .slice(1)
      .flatMap((example) => {
        const id = /#(eg-\w+)/.exec(example)?.[1] ?? '';
        const sections = example.split(/^(PRE-MARKUP|MICRODATA|RDFA|JSON):/m);
        const section = (name: string) => sections[sections.indexOf(name) + 1] ?? '';
        const json = section('JSON').replace(/<!--.*?-->/gs, '');
        const body = /<script[^>]*>([\s\S]*?)<\/script>/.exec(json)?.[1] ?? '';
        const root = parse(body);
        const people = peopleInSchema(root);
        const isAboutOther =
          isObject(root) && !/^(Person|ProfilePage)$/.test(String(root['@type']));
        return ['MICRODATA', 'RDFA', 'JSON']
          .filter((syntax) => sections.includes(syntax) && /\bPerson\b/.test(section(syntax)))
          .map((syntax) => ({
            name: `schema.org ${id} ${syntax}`,
            html: section(syntax),
            people,
            isAboutOther,
          }));
      }),
  );
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

describe.skipIf(!existsSync(ROOT))('public examples of structured data', () => {
  it.each([
    ['microformats-tests', microformatSamples],
    ['extruct', extructSamples],
    ['schema.org', schemaSamples],
  ])('finds every person in %s', (suite, samples) => {
    let people = 0;
    const failures: string[] = [];
    for (const { name, html, people: wanted } of samples()) {
      const { candidates } = readMachineReadable(aPage(html, ADDRESS));
      for (const person of wanted) {
        people += 1;
        const reason = missing(person, candidates);
        if (reason !== '')
          failures.push(`${name}: ${reason}${KNOWN[name] ? ` (${KNOWN[name]})` : ''}`);
      }
    }
    process.stdout.write(`${suite}: ${people - failures.length} of ${people} people found\n`);
    for (const failure of failures) process.stdout.write(`  ${failure}\n`);
    expect(people).toBeGreaterThan(0);
    expect(failures.filter((failure) => !failure.endsWith(')'))).toEqual([]);
  });

  it('takes nobody for the subject of a page about something else', () => {
    const samples = schemaSamples().filter(({ isAboutOther }) => isAboutOther);
    expect(samples.length).toBeGreaterThan(100);
    const taken = samples.flatMap(({ name, html }) =>
      readMachineReadable(aPage(html, 'https://example.com/page'))
        .candidates.filter(({ claim, person }) => claim !== 'mentioned' && person.name)
        .map(({ person }) => `${name}: ${person.name}`),
    );
    expect(taken).toEqual([]);
  });
});

if (!existsSync(ROOT)) process.stdout.write(`skipped: ${ROOT} is not there\n`);
