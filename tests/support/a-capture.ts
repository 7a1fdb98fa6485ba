/** Builds a capture for tests: a complete profile of an invented person, with what a test changes. */
import { emptyResult } from '../../utils/capture/empty-result';
import type {
  CapturedPerson,
  CapturedRow,
  CaptureResult,
  FieldOrigin,
} from '../../utils/domain/capture-result';

/** A sure origin, as a recipe gives. */
export const SURE: FieldOrigin = { layer: 'recipe', basis: 'attribute', confidence: 'high' };

type Changes = Partial<Omit<CaptureResult, 'person'>> & { person?: Partial<CapturedPerson> };

/** @param changes - replace whole parts; `person` is merged field by field. */
export function aCapture(changes: Changes = {}): CaptureResult {
  const { person, ...rest } = changes;
  return {
    outcome: 'ok',
    address: 'https://www.linkedin.com/in/mara-okafor/',
    site: 'linkedin.com',
    title: 'Mara Okafor | LinkedIn',
    recipe: 'linkedin-profile-sdui@2026.10',
    person: {
      name: 'Mara Okafor',
      pronouns: 'she/her',
      credentials: ['CPhT'],
      headline: 'Lead Pharmacy Technician',
      location: 'Charlotte',
      about: null,
      organization: 'Northside Hospital',
      positions: [],
      education: [],
      links: ['https://www.linkedin.com/in/mara-okafor/'],
      emails: [],
      degree: 2,
      ...person,
    },
    provenance: {
      name: SURE,
      pronouns: SURE,
      credentials: SURE,
      headline: SURE,
      location: SURE,
      organization: { layer: 'structure', basis: 'text-shape', confidence: 'low' },
      links: SURE,
      degree: SURE,
    },
    alternatives: [],
    keys: ['linkedin:mara-okafor'],
    rows: [],
    cut: [],
    ...rest,
  };
}

/** One row of a list, of whom the page tells the name alone. */
export function aRow(values: Partial<CapturedRow> = {}): CapturedRow {
  return {
    name: 'Ana Ruiz',
    headline: null,
    location: null,
    organization: null,
    credentials: [],
    emails: [],
    url: 'https://example.org/ana',
    key: null,
    ...values,
  };
}

/** A page of LinkedIn that lists these people. */
export function aList(rows: CapturedRow[]): CaptureResult {
  return aCapture({
    outcome: 'list',
    address: 'https://www.linkedin.com/search/results/people/',
    recipe: 'linkedin-search@2026.10',
    person: NOBODY,
    provenance: {},
    keys: [],
    rows,
  });
}

/** What a page with nothing on it gives. */
export const NOBODY: CapturedPerson = emptyResult('ok', {
  address: '',
  site: '',
  title: '',
}).person;
