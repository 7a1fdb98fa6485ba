/** A content line as text, unfolded, in the syntax of version 4.0 (RFC 6350, 3.3; parameters by RFC 6868). */
import type { ContentLine, Parameters } from './content-lines';

import { isPlain } from './seen';

/** What the transport added, and what Kith reads into the order of a list. */
const LEFT_OUT = new Set(['ENCODING', 'CHARSET']);

/** Whatever it holds, it stays one line: breaks are written as `\n`, other control characters not at all. */
export function printLine(
  line: Pick<ContentLine, 'group' | 'name' | 'parameters' | 'value'>,
): string {
  const group = line.group.replace(/[^\w-]/g, '');
  const name = group === '' ? line.name : `${group}.${line.name}`;
  return `${name}${printed(line.parameters)}:${oneLine(line.value)}`;
}

/** Many lines share them. */
const printedBefore = new WeakMap<Parameters, string>();

function printed(parameters: Parameters): string {
  if (parameters.size === 0) return '';
  let text = printedBefore.get(parameters);
  if (text === undefined) {
    text = '';
    for (const [name, values] of parameters)
      if (!LEFT_OUT.has(name) && values.length > 0)
        text += `;${name}=${values.map(parameterValue).join(',')}`;
    printedBefore.set(parameters, text);
  }
  return text;
}

function parameterValue(value: string): string {
  const plain = value
    .toWellFormed()
    .replace(/\^/g, '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replaceAll('"', "^'")
    .replace(/\p{Cc}/gu, '')
    .trim();
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

function oneLine(value: string): string {
  if (isPlain(value)) return value;
  return value
    .toWellFormed()
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
    .trim();
}
