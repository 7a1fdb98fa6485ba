/** Where a stored value came from, in words. */
import { i18n } from '#i18n';
import type { Basis, Confidence, FieldOrigin, Layer } from '../../utils/domain/capture-result';
import type { Provenance } from '../../utils/domain/person';
import { dayOf, dayWords } from '../ui/dates';

const HOW = {
  address: 'person.originAddress',
  'machine-readable': 'person.originData',
  recipe: 'person.originRecipe',
  structure: 'person.originStructure',
  title: 'person.originTitle',
  user: 'person.originPicked',
} as const satisfies Record<Layer, string>;

const HOW_SURE = {
  high: 'person.sure',
  medium: 'person.fairlySure',
  low: 'person.unsure',
} as const satisfies Record<Confidence, string>;

/** Where what it was recognised by says more than the layer. */
const BY_BASIS: Partial<Record<Basis, 'person.originList' | 'person.originFile'>> = {
  list: 'person.originList',
  file: 'person.originFile',
};

/** How a value was read, and how sure that is: "From its place on the profile. Sure." */
export function readingWords({ layer, basis, confidence }: FieldOrigin): string {
  if (layer === 'user') return i18n.t(HOW.user);
  const how = BY_BASIS[basis] ?? HOW[layer];
  return `${i18n.t(how)} ${i18n.t(HOW_SURE[confidence])}`;
}

/** Reads the origin kept beside a field; rows of other versions may hold anything there. */
export function originOf(origins: Record<string, unknown>, field: string): Provenance | null {
  const value = origins[field];
  if (typeof value !== 'object' || value === null) return null;
  const origin = value as Partial<Provenance>;
  const isWhole =
    typeof origin.site === 'string' &&
    typeof origin.at === 'string' &&
    origin.layer !== undefined &&
    origin.layer in HOW &&
    origin.confidence !== undefined &&
    origin.confidence in HOW_SURE;
  return isWhole ? (origin as Provenance) : null;
}

/**
 * The origin of a field in a line or two.
 *
 * @param origin - `null` for what the user typed.
 * @returns "linkedin.com, 3 Mar. From its place on the profile. Sure."
 */
export function originWords(
  origin: Provenance | null,
  today: Temporal.PlainDate,
  zone: string,
): string {
  if (!origin) return i18n.t('person.originTyped');
  return i18n.t('person.origin', {
    site: origin.site,
    when: dayWords(dayOf(origin.at, zone), today),
    how: readingWords(origin),
  });
}
