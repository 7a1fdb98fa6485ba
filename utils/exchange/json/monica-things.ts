/** What belongs to an account or a contact in Monica's export, by type. */
import { z } from '../../domain/zod';
import { flagSchema, isObject, ownValue, textSchema } from './layout';
import { fitted } from './lenient';

/** What a thing of any type may say; each type says some of it. */
const thingSchema = z.object({
  uuid: textSchema,
  created_at: textSchema,
  properties: z._default(
    z.object({
      type: textSchema,
      name: textSchema,
      data: textSchema,
      body: textSchema,
      content: textSchema,
      summary: textSchema,
      description: textSchema,
      note: textSchema,
      comment: textSchema,
      status: textSchema,
      date: textSchema,
      happened_at: textSchema,
      called_at: textSchema,
      written_at: textSchema,
      contact_called: flagSchema,
      written_by_me: flagSchema,
      street: textSchema,
      city: textSchema,
      province: textSchema,
      postal_code: textSchema,
      country: textSchema,
    }),
    {},
  ),
});
export type MonicaThing = z.infer<typeof thingSchema>;

/**
 * @param owner - the account or a contact.
 * @param type - in the plural; Monica has written both.
 * @returns its values of that type, from wherever a version of Monica puts them.
 */
export function monicaList(owner: unknown, type: string): unknown[] {
  if (!isObject(owner)) return [];
  const data = ownValue(owner, 'data');
  const singular = type
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
  const isOfType = (value: unknown) =>
    isObject(value) && [type, singular].includes(String(ownValue(value, 'type')));
  const listed = Array.isArray(data) ? data.find(isOfType) : undefined;
  const named = [owner, ownValue(owner, 'properties'), data].filter(isObject);
  const found = listed ?? named.map((place) => ownValue(place, type)).find(Boolean);
  const values = isObject(found) ? ownValue(found, 'values') : found;
  return Array.isArray(values) ? values : [];
}

/** As {@link monicaList}, each checked; what fits nowhere is left out. */
export function thingsIn(owner: unknown, type: string): MonicaThing[] {
  return monicaList(owner, type).flatMap((value) => fitted(thingSchema, value) ?? []);
}
