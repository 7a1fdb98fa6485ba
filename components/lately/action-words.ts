/** What an action of the user's did, in a word or two. */
import { i18n } from '#i18n';
import { THINGS, type ThingTable } from '../../utils/domain/items/things';
import { IMPORT_PEOPLE } from '../../utils/services/import/action-names';
import { itemWords } from '../../utils/services/item-words';
import type { LateAction } from '../../utils/services/lately';
import { SAVE_PEOPLE } from '../../utils/services/save-people';
import { fieldWords, isNamedField } from '../people/field-words';
import { isolate } from '../ui/isolate';

const KEYS = {
  savePerson: 'lately.savePerson',
  updatePerson: 'lately.updatePerson',
  acceptChanges: 'lately.acceptChanges',
  refuseChanges: 'lately.refuseChanges',
  recogniseBy: 'lately.recogniseBy',
  mergePeople: 'lately.mergePeople',
  mergeProved: 'lately.mergeProved',
  keepApart: 'lately.keepApart',
  deletePerson: 'lately.deletePerson',
  restorePerson: 'lately.restorePerson',
  moveStatus: 'lately.moveStatus',
  moveMany: 'lately.moveMany',
  letRest: 'lately.letRest',
  wake: 'lately.wake',
  tagMany: 'lately.tagMany',
  untagMany: 'lately.untagMany',
  remindMany: 'lately.remindMany',
  deleteMany: 'lately.deleteMany',
  saveFilter: 'lately.saveFilter',
  removeFilter: 'lately.removeFilter',
  addReminder: 'lately.addReminder',
  editReminder: 'lately.editReminder',
  completeReminder: 'lately.completeReminder',
  snoozeReminder: 'lately.snoozeReminder',
  removeReminder: 'lately.removeReminder',
  setKeepInTouch: 'lately.setKeepInTouch',
  pausePeople: 'lately.pausePeople',
  endPause: 'lately.endPause',
  changeCadence: 'lately.changeCadence',
  setAway: 'lately.setAway',
  startMentorship: 'lately.startMentorship',
  moveStage: 'lately.moveStage',
  reachGoal: 'lately.reachGoal',
  letGoalGo: 'lately.letGoalGo',
  reopenGoal: 'lately.reopenGoal',
  doStep: 'lately.doStep',
  undoStep: 'lately.undoStep',
  closeMentorship: 'lately.closeMentorship',
  logInteraction: 'lately.logInteraction',
  editInteraction: 'lately.editInteraction',
  removeInteraction: 'lately.removeInteraction',
  markThanked: 'lately.markThanked',
  sayThanks: 'lately.sayThanks',
  tellOutcome: 'lately.tellOutcome',
  dismissPrompt: 'lately.dismissPrompt',
  planMeeting: 'lately.planMeeting',
  editMeeting: 'lately.editMeeting',
  holdMeeting: 'lately.holdMeeting',
  cancelMeeting: 'lately.cancelMeeting',
  startMeeting: 'lately.startMeeting',
  writeMeeting: 'lately.writeMeeting',
  finishAction: 'lately.finishAction',
  dropAction: 'lately.dropAction',
  reopenAction: 'lately.reopenAction',
  teachRecipe: 'lately.teachRecipe',
  confirmRecipe: 'lately.confirmRecipe',
  editRecipe: 'lately.editRecipe',
  removeRecipe: 'lately.removeRecipe',
  importRecipes: 'lately.importRecipes',
  openDraft: 'lately.openDraft',
  writeDraft: 'lately.writeDraft',
  discardDraft: 'lately.discardDraft',
  markSent: 'lately.markSent',
  addTemplate: 'lately.addTemplate',
  editTemplate: 'lately.editTemplate',
  copyTemplate: 'lately.copyTemplate',
  removeTemplate: 'lately.removeTemplate',
  importTemplates: 'lately.importTemplates',
  importTold: 'lately.importTold',
  stepFavour: 'lately.stepFavour',
  stepIntroduction: 'lately.stepIntroduction',
  stepReference: 'lately.stepReference',
  actOnAdvice: 'lately.actOnAdvice',
  keepOutcome: 'lately.keepOutcome',
} as const;

/** The verbs that all items share; the table's name stands behind. */
const ITEM_KEYS = {
  addItem: 'item.added',
  editItem: 'item.changed',
  removeItem: 'item.removed',
  restoreThing: 'item.restored',
} as const;

/** Verbs of which the changed fields tell more. */
const TOLD_BY_FIELDS: readonly string[] = ['updatePerson', 'acceptChanges'];

/** So many names say whom an action was about; more are counted on the screen beside. */
const NAMED = 3;

/**
 * @returns "Reminder removed"; "Changed: Headline, Tags"; "12 people saved from linkedin.com". A verb of
 *   another version is just "Changed".
 */
export function actionWords({ name, fields, people, from }: LateAction): string {
  if (name === SAVE_PEOPLE) {
    const count = people.length;
    return i18n.t('lately.savePeople', count, [String(count), isolate(from ?? '')]);
  }
  if (name === IMPORT_PEOPLE) {
    const count = people.length;
    return i18n.t('lately.importPeople', count, [String(count)]);
  }
  const item = itemVerbOf(name);
  if (item) return i18n.t(ITEM_KEYS[item.verb], { what: itemWords(item.table) });
  const words = i18n.t(isKnown(name) ? KEYS[name] : 'lately.other');
  const named = TOLD_BY_FIELDS.includes(name) ? fields.filter(isNamedField).map(fieldWords) : [];
  return named.length > 0 ? `${words}: ${named.join(', ')}` : words;
}

/** What was done and with whom, for one line: "Saved, Mara Okafor". */
export function wholeWords(action: LateAction): string {
  const names = action.people.slice(0, NAMED).map(({ name }) => isolate(name));
  const more = action.people.length > NAMED ? ['…'] : [];
  return [actionWords(action), ...names, ...more].join(', ');
}

/** `addItem goals`, parted. */
function itemVerbOf(name: string): { verb: keyof typeof ITEM_KEYS; table: ThingTable } | null {
  const [verb = '', table = ''] = name.split(' ');
  if (!Object.hasOwn(ITEM_KEYS, verb) || !Object.hasOwn(THINGS, table)) return null;
  return { verb: verb as keyof typeof ITEM_KEYS, table: table as ThingTable };
}

function isKnown(name: string): name is keyof typeof KEYS {
  return Object.hasOwn(KEYS, name);
}
