/** A few short answers before writing: most of a good message is decided by them, and they fill the text. */
import { i18n } from '#i18n';
import type { Answer } from '../../utils/domain/checklist';
import type { Purpose } from '../../utils/domain/message';
import { checklistWords } from '../../utils/services/templates/checklist-words';
import type { Typed } from '../hooks/useTyped';
import { TextArea } from '../ui/TextArea';
import './Checklist.css';

interface Props {
  purpose: Purpose;
  answers: Record<Answer, Typed>;
  /** The first question is where writing begins. */
  autoFocus?: boolean;
}

export function Checklist({ purpose, answers, autoFocus = false }: Props) {
  return (
    <fieldset className="Checklist">
      <legend className="Field-legend">{i18n.t('drafts.checklist')}</legend>
      {checklistWords(purpose).map(({ answer, question, begins, example }, at) => (
        <TextArea
          key={answer}
          name={answer}
          label={question}
          hint={i18n.t('drafts.answerHint', { begins, example })}
          value={answers[answer].value}
          onChange={answers[answer].onChange}
          onBlur={answers[answer].onBlur}
          autoFocus={autoFocus && at === 0}
        />
      ))}
    </fieldset>
  );
}
