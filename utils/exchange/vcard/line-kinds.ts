/** What single lines of a card say, whichever program wrote them: an address, a number, a link, and how much each is preferred. */
import { profileLink } from '../profile-link';
import { saidEmail } from '../said-email';
import type { ContentLine } from './content-lines';
import { lineOf } from './values';

/** Lines that can hold a link. */
export const LINK_NAMES = ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'] as const;

/** Smaller is preferred: version 4.0 numbers from 1 to 100, earlier ones mark one as `pref`. */
export function preference({ parameters }: ContentLine): number {
  const pref = Number(parameters.get('PREF')?.[0] ?? Number.NaN);
  if (pref >= 1 && pref <= 100) return pref;
  return parameters.get('TYPE')?.some((one) => /^pref$/i.test(one)) ? 1 : 101;
}

/** @returns null where it is no e-mail address. */
export function emailOf({ value }: ContentLine): string | null {
  return saidEmail(lineOf(value));
}

/** @returns null where it says nothing. */
export function phoneOf({ value }: ContentLine): string | null {
  const number = lineOf(value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  return number || null;
}

/** @returns null where it leads nowhere on the web. */
export function linkOf({ value, parameters }: ContentLine): string | null {
  const about = ['TYPE', 'SERVICE-TYPE'].flatMap((name) => parameters.get(name) ?? []);
  return profileLink(lineOf(value), about);
}
