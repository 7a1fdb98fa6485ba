/** Which addresses may be stored and shown. */

/** In UTF-16 units. */
export const LONGEST_URL = 2048;

/**
 * An address that may be stored and shown as a link: http or https, without name and password.
 *
 * @returns the address as the URL standard writes it, or null for everything else (`javascript:`, `data:`, …).
 */
export function safeUrl(address: string): string | null {
  if (address.length > LONGEST_URL || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/**
 * A link as people type it: `mara.dev` means `https://mara.dev/`.
 *
 * @returns as {@link safeUrl}; null also for a word or an e-mail address.
 */
export function typedLink(text: string): string | null {
  const typed = text.trim();
  if (/^https?:/i.test(typed)) return safeUrl(typed);
  // A scheme of its own; `mara.dev:8080` has a port instead.
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(typed)) return null;
  const link = safeUrl(`https://${typed}`);
  return link && /[^.]\.[^.]/.test(new URL(link).hostname) ? link : null;
}
