/** The questions before writing, in words: what is asked, how the answer goes on in the letter, and an example. */
import { i18n } from '#i18n';
import { ANSWERS, type Answer, checklistFor } from '../../domain/checklist';
import type { Purpose } from '../../domain/message';

export interface ChecklistQuestion {
  answer: Answer;
  question: string;
  /** The words of the letter before the answer, so that it goes on from them: "I am writing to you because". */
  begins: string;
  example: string;
}

/** The questions that letters of a purpose have a use for, in order. */
export function checklistWords(purpose: Purpose): ChecklistQuestion[] {
  const checklist = checklistFor(purpose);
  return ANSWERS.flatMap((answer) => {
    const meaning = checklist[answer];
    if (meaning === undefined) return [];
    return {
      answer,
      question: i18n.t(`checklist.${meaning}.question`),
      begins: i18n.t(`checklist.${meaning}.begins`),
      example: i18n.t(`checklist.${meaning}.example`),
    };
  });
}
