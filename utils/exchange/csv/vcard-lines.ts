/** What a row says that Kith has no place for, as lines of a vCard 4.0 (RFC 6350), to be written out again. */
import { textValue } from '../content-line';
import { dayOf } from './dates';
import type { Said, SaidCell } from './said';
import type { Role } from './title-words';

/** The parts of an address in the order of RFC 6350, 6.3.1; the second is written by nobody. */
const ADDRESS: readonly (Role | null)[] = [
  'poBox',
  null,
  'street',
  'city',
  'region',
  'postcode',
  'country',
];

export function vcardLinesOf(said: Said): string[] {
  const lines = (role: Role, line: (cell: SaidCell) => string) => said.cells(role).map(line);
  return [
    ...lines('birthday', ({ text }) => dayLine('BDAY', text)),
    ...lines('anniversary', ({ text }) => dayLine('ANNIVERSARY', text)),
    ...lines('phoneticGiven', ({ text }) => `X-PHONETIC-FIRST-NAME:${textValue(text)}`),
    ...lines('phoneticFamily', ({ text }) => `X-PHONETIC-LAST-NAME:${textValue(text)}`),
    ...lines('fax', ({ text }) => `TEL;TYPE=fax:${textValue(text)}`),
    ...lines('im', ({ text, label }) => `IMPP${typed(label)}:${textValue(text)}`),
    ...lines(
      'related',
      ({ text, label, column }) =>
        `RELATED;VALUE=text${typed(label || column.title)}:${textValue(text)}`,
    ),
    ...addressLines(said),
  ];
}

/** One for each address; town and country alone are its place, and no address. */
function addressLines(said: Said): string[] {
  const parts = ADDRESS.flatMap((role) => (role === null ? [] : said.cells(role)));
  const wholes = said.cells('address');
  const groups = new Set([...parts, ...wholes].map(({ column }) => column.group));
  return [...groups].flatMap((group) => {
    const mine = parts.filter(({ column }) => column.group === group);
    const whole = wholes.filter(({ column }) => column.group === group);
    const isFull = mine.some(({ column }) => ['street', 'poBox', 'postcode'].includes(column.role));
    if (!isFull && whole.length === 0) return [];
    const values = ADDRESS.map((role) => {
      const own = mine.filter(({ column }) => column.role === role);
      return (role === 'street' && !isFull ? [...whole, ...own] : own)
        .map(({ text }) => textValue(text))
        .join(',');
    });
    return [`ADR${typed(mine[0]?.label || whole[0]?.label || group)}:${values.join(';')}`];
  });
}

function dayLine(property: string, text: string): string {
  const day = /^-?-?\d\d-?\d\d$/.test(text)
    ? `--${text.replace(/\D/g, '')}`
    : dayOf(text, 'month first');
  return day === null ? `${property};VALUE=text:${textValue(text)}` : `${property}:${day}`;
}

const typed = (label: string) => {
  const type = label.toLowerCase().replace(/[^a-z-]/g, '');
  return type === '' ? '' : `;TYPE=${type}`;
};
