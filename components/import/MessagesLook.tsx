/** Messages and notes that the files hold: with whom, and whether those who are nobody yet become people. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ImportPlan } from '../../utils/services/import/plan';
import { CheckBox } from '../ui/CheckBox';
import { numberWords } from '../ui/number-words';
import type { Desk } from './desk';

interface Props {
  plan: ImportPlan;
  desk: Desk;
  change(next: (desk: Desk) => Desk): void;
}

/** Nothing where there are none. */
export function MessagesLook({ plan: { interactions }, desk, change }: Props) {
  const id = useId();
  const { total, withKept, correspondents } = interactions;
  if (total === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('import.messages')}</h2>
      <p>{i18n.t('import.messagesText', total, [numberWords(total), numberWords(withKept)])}</p>
      {correspondents > 0 && (
        <CheckBox
          label={i18n.t('import.correspondents', correspondents, [numberWords(correspondents)])}
          hint={i18n.t('import.correspondentsHint')}
          on={desk.addCorrespondents}
          onChange={(addCorrespondents) => change((now) => ({ ...now, addCorrespondents }))}
        />
      )}
    </section>
  );
}
