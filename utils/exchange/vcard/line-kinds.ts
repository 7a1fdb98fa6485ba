/** What single lines of a card say, whichever program wrote them: an address, a number, a link, and how much each is preferred. */
import { isEmail } from '../../domain/email';
import { typedLink } from '../../domain/safe-url';
import type { ContentLine } from './content-lines';
import { lineOf } from './values';

/** Where social networks are named without an address. */
const PROFILES: Record<string, string> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  twitter: 'https://x.com/',
};

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
  const address = lineOf(value).replace(/^mailto:/i, '');
  return isEmail(address) ? address : null;
}

/** @returns null where it says nothing. */
export function phoneOf({ value }: ContentLine): string | null {
  const number = lineOf(value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  return number || null;
}

/** @returns null where it leads nowhere on the web. */
export function linkOf(line: ContentLine): string | null {
  const value = lineOf(line.value);
  const site = [
    ...(line.parameters.get('TYPE') ?? []),
    ...(line.parameters.get('SERVICE-TYPE') ?? []),
  ]
    .map((one) => PROFILES[one.toLowerCase()])
    .find(Boolean);
  const user = value.replace(/^x-apple:|^@/i, '');
  const isUser = site !== undefined && /^[\w-]+$/.test(user);
  return typedLink(isUser ? site + user : value);
}
