/** What a capture starts from. */
import type { CapturedPerson, CaptureResult, Outcome } from '../domain/capture-result';

/** A person of whom nothing is known. */
function emptyPerson(): CapturedPerson {
  return {
    name: null,
    pronouns: null,
    credentials: [],
    headline: null,
    location: null,
    about: null,
    organization: null,
    positions: [],
    education: [],
    links: [],
    emails: [],
    degree: null,
  };
}

/** A result that names the page and nothing else: what is left when nothing may be read. */
export function emptyResult(
  outcome: Outcome,
  page: Pick<CaptureResult, 'address' | 'site' | 'title'>,
): CaptureResult {
  return {
    outcome,
    address: page.address,
    site: page.site,
    title: page.title,
    recipe: null,
    person: emptyPerson(),
    provenance: {},
    alternatives: [],
    keys: [],
    rows: [],
    cut: [],
  };
}
