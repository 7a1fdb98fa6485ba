/** What each field of a person is called on screen. */
import { i18n } from '#i18n';

const KEYS = {
  name: 'field.name',
  nickname: 'field.nickname',
  pronouns: 'field.pronouns',
  honorificPrefix: 'field.honorificPrefix',
  credentials: 'field.credentials',
  headline: 'field.headline',
  organization: 'field.organization',
  location: 'field.location',
  about: 'field.about',
  positions: 'field.positions',
  education: 'field.education',
  links: 'field.links',
  emails: 'field.emails',
  phones: 'field.phones',
  tags: 'field.tags',
  relationships: 'field.relationships',
  howWeMet: 'field.howWeMet',
  introducedBy: 'field.introducedBy',
  note: 'field.note',
  degree: 'field.degree',
  connectedOn: 'field.connectedOn',
  vcard: 'field.vcard',
} as const;

export type NamedField = keyof typeof KEYS;

/** @returns the field's name with a capital. */
export function fieldWords(field: NamedField): string {
  return i18n.t(KEYS[field]);
}

/** Whether a stored field name is one the screen has a word for. */
export function isNamedField(field: string): field is NamedField {
  return field in KEYS;
}
