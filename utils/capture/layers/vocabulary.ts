/**
 * The vocabularies in which pages describe people, each told in schema.org's names: schema.org, FOAF,
 * vCard in RDF, data-vocabulary.org (its forerunner), the hCard profile of microdata, SIOC accounts.
 */

const SCHEMA = /^(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org\/(?:#)?/i;
const FOAF = /^https?:\/\/xmlns\.com\/foaf\/0\.1\//i;
const VCARD =
  /^https?:\/\/(?:www\.w3\.org\/2006\/vcard\/ns#|(?:www\.|rdf\.)?data-vocabulary\.org\/#?|microformats\.org\/profile\/(?=hcard))/i;
const SIOC = /^https?:\/\/rdfs\.org\/sioc\/ns#/i;

/** Prefixes that need no declaration (RDFa's initial context, and what Drupal and old snippets use). */
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  v: 'http://rdf.data-vocabulary.org/#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  sioc: 'http://rdfs.org/sioc/ns#',
};

const FOAF_TERMS = new Map([
  ['mbox', 'email'],
  ['homepage', 'url'],
  ['weblog', 'url'],
  ['account', 'sameAs'],
  ['givenname', 'givenName'],
  ['firstName', 'givenName'],
  ['family_name', 'familyName'],
  ['surname', 'familyName'],
  ['lastName', 'familyName'],
  ['title', 'honorificPrefix'],
  ['nick', 'alternateName'],
  ['based_near', 'address'],
]);

const VCARD_TERMS = new Map([
  ['hcard', 'Person'],
  ['Individual', 'Person'],
  ['VCard', 'Person'],
  ['fn', 'name'],
  ['given-name', 'givenName'],
  ['family-name', 'familyName'],
  ['additional-name', 'additionalName'],
  ['honorific-suffix', 'honorificSuffix'],
  ['nickname', 'alternateName'],
  ['title', 'jobTitle'],
  ['job-title', 'jobTitle'],
  ['role', 'role'],
  ['org', 'worksFor'],
  ['organization-name', 'name'],
  ['affiliation', 'worksFor'],
  ['adr', 'address'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['country-name', 'addressCountry'],
  ['note', 'description'],
  ['hasEmail', 'email'],
  ['hasURL', 'url'],
]);

/**
 * A full name of a type or property in schema.org's words.
 *
 * @param iri - such as `http://xmlns.com/foaf/0.1/mbox`.
 * @returns such as `email`; null for a vocabulary that tells nothing here.
 */
export function termOf(iri: string): string | null {
  if (SCHEMA.test(iri)) return iri.replace(SCHEMA, '');
  if (FOAF.test(iri)) return translate(FOAF_TERMS, iri.replace(FOAF, ''));
  if (VCARD.test(iri)) return vcardTerm(iri.replace(VCARD, ''));
  if (SIOC.test(iri)) return iri.endsWith('UserAccount') ? 'Person' : null;
  return null;
}

/** vCard's own word for a property in schema.org's words; another word as it is. */
export function vcardTerm(word: string): string {
  return translate(VCARD_TERMS, word);
}

function translate(terms: ReadonlyMap<string, string>, word: string): string {
  return terms.get(word) ?? word;
}

/** `foaf:name` written out; null when its prefix is not known. */
export function expandPrefix(
  name: string,
  prefixes: ReadonlyMap<string, string> = new Map(),
): string | null {
  const [, prefix = '', rest = ''] = /^([^:/]*):(?!\/\/)(.*)$/.exec(name) ?? [];
  const known = prefixes.get(prefix) ?? (Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : null);
  return known ? known + rest : null;
}
