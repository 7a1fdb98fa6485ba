/** Days and contact fields, which Monica writes in the same way in its export and its API. */
import { z } from '../../domain/zod';
import { textValue } from '../content-line';
import { dayOf } from './iso-date';
import { flagSchema, textSchema } from './layout';

export const monicaDateSchema = z.optional(
  z.nullable(z.object({ is_age_based: flagSchema, is_year_unknown: flagSchema, date: textSchema })),
);

/** @returns null where Monica only knows an age: the day beside it is made up. */
export function monicaDate(date: z.infer<typeof monicaDateSchema>): string | null {
  const day = date?.is_age_based ? null : dayOf(date?.date);
  return day && date?.is_year_unknown ? `--${day.slice(5)}` : day;
}

interface ContactField {
  text: string | null | undefined;
  /** `email`, `phone`, or a network by its name. */
  kind: string | null | undefined;
}

/** E-mail addresses, numbers and profiles, which Monica keeps in one list. */
export function monicaFields(fields: readonly ContactField[]) {
  const found = {
    emails: [] as string[],
    phones: [] as string[],
    links: [] as string[],
    vcard: [] as string[],
  };
  for (const field of fields) {
    const text = field.text?.trim() ?? '';
    const kind = (field.kind ?? '').toLowerCase();
    if (kind === 'email' || /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) found.emails.push(text);
    else if (kind === 'phone' || /^\+?[\d\s().-]{6,}$/.test(text)) found.phones.push(text);
    else if (/^(https?:|www\.)|^[a-z]+\.com\//i.test(text)) found.links.push(text);
    else if (text !== '') {
      const type = kind.replace(/[^a-z\d-]/g, '') || 'other';
      found.vcard.push(`X-SOCIALPROFILE;TYPE=${type}:${textValue(text)}`);
    }
  }
  return found;
}
