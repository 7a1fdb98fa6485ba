/**
 * An address that may be stored and shown as a link: http or https, without name and password.
 *
 * @returns the address as the URL standard writes it, or null for everything else (`javascript:`, `data:`, …).
 */
export function safeUrl(address: string): string | null {
  if (address.length > 2048 || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
