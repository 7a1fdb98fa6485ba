/** Opens an address in a new tab that learns nothing of where it was opened from. */
import { safeUrl } from '../../utils/domain/safe-url';

/** What is not an http(s) address opens nothing. */
export function openLink(address: string): void {
  const safe = safeUrl(address);
  if (safe === null) return;
  const link = document.createElement('a');
  Object.assign(link, { href: safe, target: '_blank', rel: 'noreferrer noopener' });
  link.click();
}
