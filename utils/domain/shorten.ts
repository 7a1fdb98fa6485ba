/** Makes a headline fit for a sentence: profiles have three hundred characters of them, letters have not. */
const LONG = 60;

/** What parts a headline: `Nurse | Speaker | She wins`. */
const PARTS = /\s+[|•·–—/]\s+|\s*[|•·]\s*|\s+-\s+|;\s+/u;

/**
 * @param text - of one line.
 * @returns its first part, whole words, without pictures.
 */
export function shorten(text: string, most = LONG): string {
  const plain = text
    .replace(
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\uFE0F|\u200D/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  const first = plain.split(PARTS).find((part) => part.trim() !== '') ?? '';
  if (first.length <= most) return tailless(first);
  const upToComma = first.slice(0, most + 1).replace(/[,;:(][^,;:(]*$/u, '');
  const words =
    upToComma.length <= most ? upToComma : first.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return tailless(words.length <= most ? words : first.slice(0, most).toWellFormed());
}

function tailless(text: string): string {
  return text.replace(/[\s,;:.&+–—-]+$/u, '').trim();
}
