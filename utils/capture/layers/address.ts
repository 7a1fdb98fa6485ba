/** Layer 0: what the address alone says, for a page of any site. */
import { normaliseLink } from '../text/links';

export interface AddressFacts {
  /** Without tracking; the raw address, shortened, where it is not of the web. */
  address: string;
  /** The site as people call it: `example.org`; '' where there is none. */
  site: string;
}

/**
 * @param raw - the tab's address.
 */
export function readAddress(raw: string): AddressFacts {
  const address = normaliseLink(raw);
  if (address === null) return { address: raw.slice(0, 500), site: hostOf(raw) };
  return { address, site: hostOf(address) };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\.|\.$/g, '') : '';
}
