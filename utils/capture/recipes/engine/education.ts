/** Education from a section's entries: school first, then degree and field, then years; all but the school may be absent. */
import type { CapturedEducation } from '../../../domain/capture-result';
import type { Budget } from '../../budget';
import { isMeaningful } from '../../text/clean';
import { sameWords, withoutMore } from '../../text/headlines';
import { type Line, lineText } from '../../text/lines';
import { parsePeriod } from '../../text/periods';
import { apart, organisationBeside } from './items';
import type { Section } from './sections';

/** `Grade: 3.9`, `Activities and societies: …`, `Note : 1,3`. */
const LABELLED = /^[\p{L}\p{M}\s]{2,40}\s?[:：]\s/u;

/**
 * Reads every education a section shows.
 *
 * @param budget - when spent, the entries so far are all.
 */
export function readEducation(
  section: Section,
  items: Element[],
  budget: Budget,
): CapturedEducation[] {
  return items.flatMap((item) => {
    if (budget.isSpent) return [];
    const dated = section.lines.filter(
      (line) => item.contains(line.element) && parsePeriod(line.text) !== null,
    );
    const parts =
      dated.length > 1
        ? apart(
            item,
            dated.map((line) => line.element),
            (one, other) => one === other,
          )
        : [item];
    // Where years do not part an entry, they stood in its prose.
    const whole = parts.some((part) => linesOf(section, part).length < 2) ? [item] : parts;
    return whole.flatMap((part) => readOne(linesOf(section, part), part) ?? []);
  });
}

function linesOf(section: Section, part: Element): Line[] {
  return section.lines.filter((line) => part.contains(line.element));
}

function readOne(lines: Line[], part: Element): CapturedEducation | null {
  const texts = lines
    .map((line) => line.text.replace(/\s*\n+\s*/g, ' '))
    .filter((text) => withoutMore(text).text !== '');
  const logo = organisationBeside(part, lines);
  const years = texts.findIndex((text, index) => index > 0 && parsePeriod(text) !== null);
  const head = (years > 0 ? texts.slice(0, years) : texts).filter((text) => !LABELLED.test(text));
  const [first = null, second = null] = head;
  const schoolIsSecond =
    logo !== null &&
    first !== null &&
    second !== null &&
    sameWords(second, logo) &&
    !sameWords(first, logo);
  const school = (schoolIsSecond ? second : first) ?? logo;
  const study = schoolIsSecond ? first : second;
  if (school === null || !isMeaningful(school) || parsePeriod(school) !== null) return null;
  const period = years > 0 ? parsePeriod(texts[years] ?? '') : null;
  return {
    school,
    ...(studyInParts(lines, study) ??
      splitStudy(study !== null && isStudy(study, years > 0) ? study : null)),
    start: period?.start ?? null,
    end: period?.end ?? null,
  };
}

/** Degree and field in elements of their own on one line. */
function studyInParts(
  lines: Line[],
  study: string | null,
): Pick<CapturedEducation, 'degree' | 'field'> | null {
  const element = lines.find((line) => line.text === study)?.element.closest('h3, h4, h5, p, div');
  const parts = [...(element?.children ?? [])].map(lineText).filter((text) => text !== '');
  const [degree = '', field = ''] = parts;
  if (parts.length !== 2 || study !== `${degree} ${field}`) return null;
  return {
    degree: isMeaningful(degree) ? degree : null,
    field: isMeaningful(field) ? field : null,
  };
}

/** Before the years any line is the study; without years prose must be told apart. */
function isStudy(text: string, hasYears: boolean): boolean {
  return (
    isMeaningful(text) && text.length <= 220 && (hasYears || !/[.!?。]\s|^[•\-–]\s/u.test(text))
  );
}

/** `Master of Science - MS, Computer Science`: the field follows the first comma outside brackets. */
function splitStudy(text: string | null): Pick<CapturedEducation, 'degree' | 'field'> {
  if (text === null) return { degree: null, field: null };
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if ('([（'.includes(letter)) depth += 1;
    else if (')]）'.includes(letter)) depth -= 1;
    else if (
      depth <= 0 &&
      (/[،、，]/u.test(letter) || (letter === ',' && text[index + 1] === ' '))
    ) {
      return {
        degree: text.slice(0, index).trim() || null,
        field: text.slice(index + 1).trim() || null,
      };
    }
  }
  return { degree: text, field: null };
}
