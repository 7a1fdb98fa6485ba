/**
 * What a recipe is: data only, no code, so that one engine runs every site and a test can read the
 * recipes. Selectors may hold `{slug}`, which becomes the name in the address, escaped.
 */
import type { Basis, CapturedField, Confidence } from '../../domain/capture-result';
import type { Program } from './programs';

/** What an address shows, by its path alone. */
export type PageKind =
  | 'person' // one person's own page
  | 'part' // a page of one person that shows a part of them
  | 'self' // the signed-in person's own page, whoever that is
  | 'list' // several people
  | 'not-a-person'
  | 'wall' // sign-in, checkpoint
  | 'other';

interface AddressRule {
  kind: PageKind;
  /** Source of a pattern for the path; `(?<slug>…)` names the person, `(?<part>…)` the part. */
  path: string;
  /** The parameter that names the person, where the path does not. */
  query?: string;
}

/** A place on the page, and what it is recognised by. */
export interface Place {
  css: string;
  basis: Basis;
}

export interface FieldRule extends Place {
  /** Where the value is, if not in the text. */
  attribute?: string;
  confidence?: Confidence;
}

/** The fields a rule may read by itself; positions and education come from sections. */
export type RuleField =
  | 'name'
  | 'pronouns'
  | 'headline'
  | 'location'
  | 'about'
  | 'organization'
  | 'links'
  | 'emails';

export type SectionKind = 'about' | 'positions' | 'education';

export interface SectionRule {
  kind: SectionKind;
  places: Place[];
  /** The section's title in every language known, as the site writes it. */
  titles: string[];
}

/** Evidence that what is on the page belongs to the address. */
export interface Proof {
  /** Where it counts: the subject's card, a section read from, the whole document. */
  where: 'card' | 'sections' | 'document';
  css: string;
  /** Attribute to look in, or `text`. */
  attribute: string;
  /** Source of a pattern; group 1 is compared with the slug. */
  pattern: string;
  /** Two points bind; one leaves it to the user. A foreign slug refuses, unless `mayDiffer`. */
  points: 1 | 2;
  mayDiffer?: boolean;
}

/** An id the site gives its people, found on the card or the sections; all must agree. */
export interface IdRule extends Omit<Proof, 'points' | 'mayDiffer'> {
  /** Kind of identity key: `linkedin-id`. */
  key: string;
}

export interface Recipe {
  id: string;
  /** Year and month of the markup it was written for. */
  version: string;
  /** Any of these present means that this recipe reads the page; none means it is the site's last. */
  stack: string[];
  /** The first that exists holds the subject. */
  main: string[];
  /** Never the subject's: neighbours, menus, dialogs. */
  exclude: string[];
  /** The subject's own card; `:scope` is the main area itself. */
  card: Place[];
  fields: Partial<Record<RuleField, FieldRule[]>>;
  /** Whether these pages carry data for machines that is worth the time to read it. */
  machineReadable: boolean;
  /**
   * Whether what no rule reads on the card is told by the order and shape of its lines. Such a card
   * may also be found by its heading alone; any other only by its place.
   */
  cardLines: boolean;
  sections: SectionRule[];
  /** What a person's contact details open in, elsewhere on the page; it must name them itself. */
  contact: Place[];
  /** What holds one position or one education. */
  items: string[];
  proofs: Proof[];
  /** A title that names whom the card names proves nothing: the site sets both after the address. */
  titleLags?: true;
  ids: IdRule[];
  /** Only the owner of a page sees these. */
  self: string[];
  /** Lines of a card that advertise something. */
  promotions: string[];
  expect: { must: CapturedField[]; should: CapturedField[] };
}

/** What a row of a list may hold besides its address. */
export type RowField = 'name' | 'headline' | 'location' | 'organization' | 'emails';

/** Reads pages of several people, one row each. */
export interface ListRecipe {
  id: string;
  /** Year and month of the markup it was written for. */
  version: string;
  /** Source of a pattern for the path; the first list that fits address and stack reads the page. */
  path: string;
  /** Any of these present means that this list reads the page; none means every page at the path. */
  stack: string[];
  /** The first that exists holds the list. */
  main: string[];
  /** Nobody of the list: neighbours, menus, the text of a post, who merely liked something. */
  exclude: string[];
  /**
   * What holds one person each; the first place that gives rows wins, and one item within another is
   * apart from it.
   */
  items: Place[];
  /** Whether, where no place gives any, cards may be told by their links alone. */
  byLinks: boolean;
  /** Links to the person of an item: the first that is a line of its own names them. */
  links: Place[];
  /** Links to organisations: an item that one of these names is of nobody. */
  organizations: Place[];
  /** Whether an item without a link may be a person. */
  unlinked: boolean;
  /** Values with a place of their own; what has none is told by `lines`. */
  fields: Partial<Record<RowField, FieldRule[]>>;
  /** What the lines after the name are, in their order. */
  lines: ('headline' | 'location')[];
  /** Sources of patterns for lines that are none of these: badges, presence, counts. */
  noise: string[];
  /** Sources of patterns for lines past which nothing is about who they are: when, what they wrote. */
  ends: string[];
  /** Whether lines count only where such an end follows: what comes first may be what they wrote. */
  mustEnd: boolean;
  /** Present where there is nobody to list: without any, a page without rows has not loaded yet. */
  empty: Place[];
}

export interface Site {
  /** As people call it: `linkedin.com`. */
  site: string;
  /** Host names, of hosts.ts; subdomains are included. */
  hosts: readonly string[];
  /** What runs other hosts of the same pages. */
  program?: Program;
  /** First that fits wins; an address that fits none is `other`. */
  addresses: AddressRule[];
  /**
   * The subject's address, with `{slug}`. With `{host}` each host is a site of its own, and what the
   * path's other groups name may stand in it.
   */
  canonical: string;
  /** Slugs that differ in case alone are two people's. */
  keepsCase?: true;
  /** Present only on pages that ask to sign in or to pay; never parsed. */
  walls: Place[];
  /** Mark the page of an organization where its address looks like a person's. */
  organizations?: Place[];
  /** In order: a stack before the one it is built on, the last as fallback. Without any, layers read. */
  recipes: Recipe[];
  /** For addresses of kind `list`, in order. Without any here or in part-lists.ts, layers read. */
  lists: ListRecipe[];
  /** `document.title` of a person's page: group `name`. Tried in order. */
  titles: string[];
  /** Titles of sections that no recipe reads: known so that they are never taken for a name. */
  otherTitles: string[];
}
