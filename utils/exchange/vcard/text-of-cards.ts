/**
 * The text of a file of cards. Version 2.1 lets each line say what it is encoded in, and programs put cards of
 * different phones into one file: where the file as a whole is not Unicode, each line is read as it says.
 */
import { type DecodedText, lostLine, textOfBytes } from '../text-of-bytes';
import { mendFolds } from './mend-folds';

const CHARSET = /^[^:]*;[ \t]*CHARSET="?([\w.-]+)/i;

/** @param bytes - hostile. */
export function textOfCards(bytes: Uint8Array<ArrayBuffer>): DecodedText {
  const whole = textOfBytes(mendFolds(bytes));
  const isUnicode = whole.encoding.startsWith('utf-') && whole.lostOn === null;
  if (isUnicode || !/;[ \t]*CHARSET=/i.test(whole.text)) return whole;
  const text = Array.from(linesOf(bytes), textOfLines(whole.encoding)).join('\n');
  return { ...whole, text, lostOn: lostLine(text) };
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, start)) {
    yield bytes.subarray(start, at);
    start = at + 1;
  }
  yield bytes.subarray(start);
}

/** @returns what reads one line after the other: in UTF-8 if it is, else as it says, else as the file is. */
function textOfLines(usual: string): (line: Uint8Array) => string {
  let said = usual;
  return (line) => {
    const isFolded = line[0] === 0x20 || line[0] === 0x09;
    if (!isFolded) said = CHARSET.exec(new TextDecoder('latin1').decode(line))?.[1] ?? usual;
    const text = strict(line, 'utf-8') ?? strict(line, said) ?? strict(line, usual);
    return text ?? new TextDecoder('utf-8').decode(line);
  };
}

/** @returns null where the line is none in it, or nobody knows it. */
function strict(line: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(line);
  } catch {
    return null;
  }
}
