/**
 * By what two entries can be told to be one person, in a form that compares: `email:…`, `phone:…`, `page:…`,
 * and the name where they work, `name:mara okafor|northside hospital`. For asking, never for knowing.
 */
import { fold } from './fold';
import { nameKeys, organizationKey } from './name-key';
import type { Person } from './person';
import { pageName } from './unite';

/** Country and trunk prefixes differ between two ways of writing one number; the rest does not. */
const PHONE_DIGITS = 8;
const SHORTEST_PHONE = 7;

function phoneSign(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  return digits.length < SHORTEST_PHONE ? [] : [`phone:${digits.slice(-PHONE_DIGITS)}`];
}

type Shown = Pick<Person, 'name' | 'organization' | 'emails' | 'phones' | 'links'>;

export function signsOf({ name, organization, emails, phones, links }: Shown): string[] {
  const place = organizationKey(organization);
  const names = place === null ? [] : nameKeys(name);
  return [
    ...new Set([
      ...emails.map((email) => `email:${fold(email)}`),
      ...phones.flatMap(phoneSign),
      ...links.map((link) => `page:${pageName(link)}`),
      ...names.map((key) => `name:${key}|${place}`),
    ]),
  ];
}
