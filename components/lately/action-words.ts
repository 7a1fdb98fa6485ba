/** What an action of the user's did, in a word or two. */
import { i18n } from '#i18n';
import type { LateAction } from '../../utils/services/lately';
import { fieldWords, isNamedField } from '../people/field-words';

const KEYS = {
  savePerson: 'lately.savePerson',
  updatePerson: 'lately.updatePerson',
  acceptChanges: 'lately.acceptChanges',
  recogniseBy: 'lately.recogniseBy',
  deletePerson: 'lately.deletePerson',
  restorePerson: 'lately.restorePerson',
  moveStatus: 'lately.moveStatus',
  addReminder: 'lately.addReminder',
  editReminder: 'lately.editReminder',
  completeReminder: 'lately.completeReminder',
  snoozeReminder: 'lately.snoozeReminder',
  removeReminder: 'lately.removeReminder',
  logInteraction: 'lately.logInteraction',
  editInteraction: 'lately.editInteraction',
  removeInteraction: 'lately.removeInteraction',
} as const;

/** Verbs of which the changed fields tell more. */
const TOLD_BY_FIELDS: readonly string[] = ['updatePerson', 'acceptChanges'];

/** @returns "Reminder removed"; "Changed: Headline, Tags". A verb of another version is just "Changed". */
export function actionWords({ name, fields }: Pick<LateAction, 'name' | 'fields'>): string {
  const words = i18n.t(isKnown(name) ? KEYS[name] : 'lately.other');
  const named = TOLD_BY_FIELDS.includes(name) ? fields.filter(isNamedField).map(fieldWords) : [];
  return named.length > 0 ? `${words}: ${named.join(', ')}` : words;
}

function isKnown(name: string): name is keyof typeof KEYS {
  return Object.hasOwn(KEYS, name);
}
