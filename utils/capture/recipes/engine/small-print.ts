/** What stands beside names and is nobody's headline, told without words of a language where possible. */
import { degreeIn, isCount } from '../../text/headlines';
import { pronounsIn } from '../../text/words/pronouns';

/** Whether a line holds only distance, pronouns and counts: `· 2nd`, `She/Her · 3rd+`, `10K followers`. */
export function isSmallPrint(text: string): boolean {
  return text
    .split(/\s*[·•・|]\s*/u)
    .every(
      (part) =>
        part.trim() === '' || degreeIn(part) !== null || pronounsIn(part) !== null || isCount(part),
    );
}
