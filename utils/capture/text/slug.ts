/** The part of an address that names a person, in the one form in which two addresses of theirs agree. */

/** LinkedIn's opaque ids keep their case; every other slug is compared without. */
const OPAQUE = /^AC[oO][A-Za-z0-9_-]{30,}$/;

/**
 * A slug as two addresses of one person agree on it: decoded once, NFC, lower case unless it is an id.
 *
 * @returns null for what no site gives out: separators, dots, broken encoding.
 */
export function decodeSlug(raw: string): string | null {
  if (OPAQUE.test(raw)) return raw;
  try {
    const slug = decodeURIComponent(raw).normalize('NFC');
    if (OPAQUE.test(slug)) return slug;
    return /[\\/\p{Cc}\s]|^\.{1,2}$/u.test(slug) || slug === '' ? null : slug.toLowerCase();
  } catch {
    return null;
  }
}

/** Whether a slug is an opaque id and no name that a person chose. */
export function isOpaqueSlug(slug: string): boolean {
  return OPAQUE.test(slug);
}
