/** What can become of a row of a file, in words, and what is said by choosing it. */
import { i18n } from '#i18n';
import type { KnownRule, RowChoice } from '../../utils/domain/import-job';
import type { PlannedRow } from '../../utils/services/import/plan';
import type { Choice } from '../ui/NativeSelect';

/** `usual` is what happens where nothing is said. */
export type RowAnswer = 'usual' | 'same' | 'new' | 'skip';

const RULES = {
  add: 'import.ruleAdd',
  replace: 'import.ruleReplace',
  skip: 'import.ruleSkip',
} as const satisfies Record<KnownRule, string>;

export const ruleWords = (rule: KnownRule) => i18n.t(RULES[rule]);

/** @returns none for a row that names nobody. */
export function answersFor(
  { is, of, adds, replaces }: Pick<PlannedRow, 'is' | 'of' | 'adds' | 'replaces'>,
  rule: KnownRule,
): Choice<RowAnswer>[] {
  const leave = { value: 'skip', label: i18n.t('import.leaveOut') } as const;
  const other = { value: 'new', label: i18n.t('import.asOther') } as const;
  switch (is) {
    case 'new':
      return [{ value: 'usual', label: i18n.t('import.asNew') }, leave];
    case 'known': {
      const isSame = rule !== 'skip' && (rule === 'add' ? adds : replaces).length === 0;
      const usual = isSame ? i18n.t('import.nothingToAdd') : ruleWords(rule);
      return [{ value: 'usual', label: usual }, other, leave];
    }
    case 'perhaps':
      return [
        { value: 'usual', label: i18n.t('import.asOther') },
        { value: 'same', label: i18n.t('import.asSame') },
        leave,
      ];
    case 'deleted':
      return [
        { value: 'usual', label: i18n.t('import.leaveDeleted') },
        { value: 'same', label: i18n.t('import.bringBack') },
        other,
      ];
    case 'repeat':
      return [
        { value: 'usual', label: i18n.t('import.together', { line: lineIn(of) }) },
        other,
        leave,
      ];
    case 'nothing':
      return [];
  }
}

const lineIn = (name: string | null) => name?.slice(name.lastIndexOf(':') + 1) ?? '';

/** What was said of a row, as it is shown. */
export function answerOf(choice: RowChoice | undefined): RowAnswer {
  if (choice === undefined) return 'usual';
  return typeof choice === 'object' ? 'same' : choice;
}

/** @returns null for what happens anyway. */
export function choiceOf(answer: RowAnswer, { who }: Pick<PlannedRow, 'who'>): RowChoice | null {
  if (answer === 'same') return who && { same: who.id };
  return answer === 'usual' ? null : answer;
}
