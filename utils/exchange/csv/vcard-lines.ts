/** What a row says that Kith has no place for, as lines of a vCard 4.0 (RFC 6350), to be written out again. */
import { textValue } from '../content-line';
import type { Column } from './columns';
import { type DayOrder, dayOf } from './dates';
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

/** What columns a table must have for its rows to say anything of the kind. */
export const CARD_ROLES: readonly Column['role'][] = [
  ...(['birthday', 'birthMonth', 'anniversary', 'phoneticGiven', 'phoneticFamily', 'fax'] as const),
  ...(['im', 'related', 'address', 'street', 'poBox', 'postcode'] as const),
];

/** @param dayOrder - how days stand in the table. */
export function vcardLinesOf(said: Said, dayOrder: DayOrder): string[] {
  const lines = (role: Role, line: (cell: SaidCell) => string) => said.cells(role).map(line);
  return [
    ...birthday(said).map((text) => dayLine('BDAY', text, dayOrder)),
    ...said
      .texts('anniversary')
      .filter(isSaid)
      .map((text) => dayLine('ANNIVERSARY', text, dayOrder)),
    ...lines('phoneticGiven', ({ text }) => `X-PHONETIC-FIRST-NAME:${textValue(text)}`),
    ...lines('phoneticFamily', ({ text }) => `X-PHONETIC-LAST-NAME:${textValue(text)}`),
    ...lines('fax', ({ text }) => `TEL;TYPE=fax:${textValue(text)}`),
    ...lines('im', ({ text, label }) => `IMPP${typed(label)}:${textValue(text)}`),
    ...lines('related', ({ text, label, column }) => {
      return `RELATED;VALUE=text${typed(label || column.title)}:${textValue(text)}`;
    }),
    ...addressLines(said),
  ];
}

/** In one cell, or in three as Thunderbird has it. */
function birthday(said: Said): string[] {
  const [year = '', month = '', day = ''] = (['birthYear', 'birthMonth', 'birthDay'] as const).map(
    (role) => said.first(role) ?? '',
  );
  const parts = [year || '-', month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return [...said.texts('birthday').filter(isSaid), ...(month && day ? [parts] : [])];
}

/** Outlook writes `0/0/00` where there is none. */
const isSaid = (text: string) => !/^[0./-]+$/.test(text);

/** One for each address; town and country alone are its place, and no address. */
function addressLines(said: Said): string[] {
  const parts = [...ADDRESS, 'address' as const].flatMap((role) =>
    role === null ? [] : said.cells(role),
  );
  const groups = new Set(parts.map(({ column }) => column.group));
  return [...groups].flatMap((group) => {
    const mine = parts.filter(({ column }) => column.group === group);
    const of = (role: Role | null) => mine.filter(({ column }) => column.role === role);
    // As a whole only where it is not given in parts.
    const street = of('street').length > 0 ? of('street') : of('address');
    if ([...street, ...of('poBox'), ...of('postcode')].length === 0) return [];
    const values = ADDRESS.map((role) =>
      (role === 'street' ? street : of(role)).map(({ text }) => textValue(text)).join(','),
    );
    return [`ADR${typed(mine[0]?.label || group)}:${values.join(';')}`];
  });
}

/** A day without a year is `--0412` (RFC 6350, 4.3.1). */
function dayLine(property: string, text: string, dayOrder: DayOrder): string {
  const yearless = /^--(\d\d)-?(\d\d)$/.exec(text);
  const day = yearless ? `--${yearless[1]}${yearless[2]}` : dayOf(text, dayOrder);
  return day === null ? `${property};VALUE=text:${textValue(text)}` : `${property}:${day}`;
}

/** A parameter's value has letters alone. */
const typed = (label: string) => {
  const type = label.toLowerCase().replace(/[^a-z-]|^\d+$/g, '');
  return type === '' ? '' : `;TYPE=${type}`;
};
