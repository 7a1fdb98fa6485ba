/** The fields of letters, told to whoever writes a template. */
import { i18n } from '#i18n';

export interface FieldHelp {
  /** As a template names it, `person.greeting`. */
  field: string;
  /** What it gives, in the user's language. */
  words: () => string;
  /** What it may look like in a letter. */
  example: string;
}

export const FIELD_HELP: readonly FieldHelp[] = [
  {
    field: 'why',
    words: () => i18n.t('letterField.why'),
    example: 'you moved from retail to a hospital',
  },
  {
    field: 'goal',
    words: () => i18n.t('letterField.goal'),
    example: 'move into hospital pharmacy',
  },
  {
    field: 'ask',
    words: () => i18n.t('letterField.ask'),
    example: 'tell me which course you would take first',
  },
  { field: 'person.greeting', words: () => i18n.t('letterField.greeting'), example: 'Mara' },
  { field: 'person.formal', words: () => i18n.t('letterField.formal'), example: 'Dr. Okafor' },
  { field: 'person.name', words: () => i18n.t('letterField.name'), example: 'Mara Okafor' },
  {
    field: 'person.role',
    words: () => i18n.t('letterField.role'),
    example: 'Lead Pharmacy Technician',
  },
  {
    field: 'person.organization',
    words: () => i18n.t('letterField.organization'),
    example: 'Northside Hospital',
  },
  { field: 'person.location', words: () => i18n.t('letterField.location'), example: 'Charlotte' },
  {
    field: 'person.school',
    words: () => i18n.t('letterField.school'),
    example: 'Central Piedmont College',
  },
  { field: 'person.met', words: () => i18n.t('letterField.met'), example: 'at an event' },
  {
    field: 'person.introducer',
    words: () => i18n.t('letterField.introducer'),
    example: 'Ana Ruiz',
  },
  {
    field: 'person.lastContact',
    words: () => i18n.t('letterField.lastContact'),
    example: 'March 2025',
  },
  { field: 'me.name', words: () => i18n.t('letterField.myName'), example: 'Sam Rivera' },
  { field: 'me.first', words: () => i18n.t('letterField.myFirst'), example: 'Sam' },
  { field: 'me.role', words: () => i18n.t('letterField.myRole'), example: 'pharmacy technician' },
  {
    field: 'me.organization',
    words: () => i18n.t('letterField.myOrganization'),
    example: 'Corner Pharmacy',
  },
  { field: 'me.field', words: () => i18n.t('letterField.myField'), example: 'sterile compounding' },
  { field: 'me.location', words: () => i18n.t('letterField.myLocation'), example: 'Raleigh' },
  {
    field: 'me.background',
    words: () => i18n.t('letterField.myBackground'),
    example: 'six years behind a retail counter',
  },
  {
    field: 'me.goal',
    words: () => i18n.t('letterField.myGoal'),
    example: 'move into hospital pharmacy',
  },
  {
    field: 'me.strengths',
    words: () => i18n.t('letterField.myStrengths'),
    example: 'careful checking and calm with patients',
  },
  {
    field: 'me.gaps',
    words: () => i18n.t('letterField.myGaps'),
    example: 'speaking up in rounds',
  },
  {
    field: 'me.interests',
    words: () => i18n.t('letterField.myInterests'),
    example: 'sterile compounding and teaching',
  },
  {
    field: 'me.offers',
    words: () => i18n.t('letterField.myOffers'),
    example: 'help with spreadsheets',
  },
  { field: 'me.link', words: () => i18n.t('letterField.myLink'), example: 'https://sam.example' },
  {
    field: 'me.signature',
    words: () => i18n.t('letterField.mySignature'),
    example: 'Sam Rivera, CPhT',
  },
];

/** A field's words; its own name for one that is not Kith's. */
export function fieldName(field: string): string {
  return FIELD_HELP.find((one) => one.field === field)?.words() ?? field;
}
