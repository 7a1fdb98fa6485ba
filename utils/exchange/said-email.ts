/** An e-mail address as programs write it: alone, as a link, or behind a name. */
import { isEmail } from '../domain/email';

/** @returns null where it is none. */
export function saidEmail(text: string): string | null {
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '');
  return isEmail(address) ? address : null;
}
