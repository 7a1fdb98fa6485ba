/** The part of an address that names a person, in the one form in which two addresses of theirs agree. */

const LINKEDIN_ID = /^AC[oO][A-Za-z0-9_-]{30,}$/;
const DID = /^did:[a-z]+:[\w.:%-]+$/;
/** Ids that no one chose keep their case; every other slug is compared without. */
const OPAQUE = new RegExp(`${LINKEDIN_ID.source}|${DID.source}`);

/**
 * A slug as two addresses of one person agree on it: decoded once, NFC, lower case unless it is an id.
 *
 * @param keepsCase - whether the site's slugs are ids that differ in case.
 * @returns null for what no site gives out: separators, dots, broken encoding.
 */
export function decodeSlug(raw: string, keepsCase = false): string | null {
  if (OPAQUE.test(raw)) return raw;
  try {
    const slug = decodeURIComponent(raw).normalize('NFC');
    if (OPAQUE.test(slug)) return slug;
    if (/[\\/\p{Cc}\s]|^\.{1,2}$/u.test(slug) || slug === '') return null;
    return keepsCase ? slug : slug.toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a slug is LinkedIn's own id of a profile. */
export function isLinkedInId(slug: string): boolean {
  return LINKEDIN_ID.test(slug);
}

/** Whether a slug is an opaque id and no name that a person chose. */
export function isOpaqueSlug(slug: string): boolean {
  return OPAQUE.test(slug);
}
