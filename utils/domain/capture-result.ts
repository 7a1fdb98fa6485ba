/**
 * What reading a page gives: the types that cross the wall between capture and the rest.
 * Capture imports them as types only, so that nothing of Zod reaches the page reader.
 */

/** How a page answered. Each has its own words and next step on screen; all end in a savable form. */
export type Outcome =
  | 'ok' // every must-field, on a sure basis
  | 'partial' // a should-field is missing or cut
  | 'degraded' // a must-field on a weak basis only
  | 'ambiguous' // the subject could not be bound to the address, or sources name different people
  | 'self' // the user's own profile
  | 'not-ready' // the page has not finished loading
  | 'wall' // sign-in, checkpoint or limit page: reported, never parsed
  | 'list' // several people
  | 'not-a-person' // an organisation, a job, a group
  | 'unsupported'; // nothing recognised: address and title only

/** Where a value was found, from sure to weak (docs/architecture.md, "Capture"). */
export type Layer = 'address' | 'machine-readable' | 'recipe' | 'structure' | 'title' | 'user';

/** What a value's place in the page was recognised by. */
export type Basis =
  | 'url'
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'microformat'
  | 'rel-me'
  | 'opengraph'
  | 'page-json' // data a site writes into the page for itself
  | 'attribute' // a meaning-bearing attribute of the site, such as componentkey or data-testid
  | 'class' // a class name that carries meaning
  | 'position'
  | 'text-shape'
  | 'title'
  | 'list' // their row on a page of several people
  | 'file' // a file that the site wrote about its own people
  | 'picked' // the user pointed at it on the page, or pasted it
  | 'typed';

export type Confidence = 'high' | 'medium' | 'low';

/** The origin of one captured field. Address and time are those of the capture. */
export interface FieldOrigin {
  layer: Layer;
  basis: Basis;
  confidence: Confidence;
}

/** One position held. Dates are as precise as the page: `2021`, `2021-07`, or `null` when not given. */
export interface CapturedPosition {
  title: string | null;
  organization: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
}

/** One education. Dates as in {@link CapturedPosition}. */
export interface CapturedEducation {
  school: string | null;
  degree: string | null;
  field: string | null;
  start: string | null;
  end: string | null;
}

/** A person as read from a page: clean text, safe http(s) links, nothing invented. */
export interface CapturedPerson {
  /** As shown, without pronouns, credentials and emoji. */
  name: string | null;
  pronouns: string | null;
  /** Post-nominals kept apart from the name, in order: `["CPhT", "MLS(ASCP)ᶜᵐ"]`. */
  credentials: string[];
  headline: string | null;
  location: string | null;
  about: string | null;
  /** Where they work now: of the first current position, else what the page offers. */
  organization: string | null;
  positions: CapturedPosition[];
  education: CapturedEducation[];
  /** Normalised http(s) addresses, one a site; the profile itself first. */
  links: string[];
  /** Only those the page itself offers. */
  emails: string[];
  /** LinkedIn's distance: 1, 2 or 3 (3 stands for "3rd+"); `null` when not shown. */
  degree: 1 | 2 | 3 | null;
}

export type CapturedField = keyof CapturedPerson;

/** A second value for a field, from another source of the page that disagrees. */
export interface Alternative {
  field: CapturedField;
  value: string;
  origin: FieldOrigin;
}

/** One of several people on a page. */
export interface CapturedRow {
  name: string;
  headline: string | null;
  location: string | null;
  organization: string | null;
  /** Post-nominals, as in {@link CapturedPerson}. */
  credentials: string[];
  /** Only those the row itself offers and that are of nobody else on the page. */
  emails: string[];
  url: string | null;
  /** The key in `url`, where it names one person. */
  key: IdentityKey | null;
}

/**
 * A key that names one person on one site (docs/architecture.md, "Identity"): `linkedin-member:123`,
 * `linkedin-id:ACoAA…` (case-sensitive), `linkedin:slug`, `github:login`, `orcid:0000-…`, `fedi:ada@social.example`,
 * `profile:talks.example/ada`, `email:a@b.c`; domain/identity.ts has all kinds.
 */
export type IdentityKey = `${string}:${string}`;

/** Everything one capture found. Plain data: it can be sent in a message and stored. */
export interface CaptureResult {
  outcome: Outcome;
  /** The normalised address of the page, without tracking; what the user sees and saves. */
  address: string;
  /** Where it was read, if not there: the list that shows them. */
  page?: string;
  /** The site as people call it: `linkedin.com`. */
  site: string;
  /** The page's own title, cleaned; the last resort for a name. */
  title: string;
  /** The recipe that read it, with its version: `linkedin-profile-sdui@2026.10`; `null` for the generic layers. */
  recipe: string | null;
  person: CapturedPerson;
  /** One entry for each field of `person` that has a value. */
  provenance: Partial<Record<CapturedField, FieldOrigin>>;
  alternatives: Alternative[];
  /** Keys that the page gives for the subject; which of them prove anything: domain/identity.ts. */
  keys: IdentityKey[];
  /** The people of a list page. */
  rows: CapturedRow[];
  /** Fields that the page cut short ("…more", "Show all 7"). */
  cut: CapturedField[];
}
