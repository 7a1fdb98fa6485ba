/** What a row says that Kith has no place for, as lines of a vCard 4.0 (RFC 6350), to be written out again. */

import { dayOf } from './dates';
import type { Said } from './person-of-row';
import type { Role } from './title-words';

/** The parts of an address in the order of RFC 6350, 6.3.1. */
const ADDRESS: readonly Role[] = ['poBox', 'street', 'city', 'region', 'postcode', 'country'];

export function vcardLinesOf(said: readonly Said[]): string[] {
  const of = (role: Role) => said.filter(({ column }) => column.role === role);
  const day = (text: string) => dayOf(text, 'month first') ?? text;
  return [
    ...of('birthday').map(({ text }) => dated('BDAY', day(text))),
    ...of('anniversary').map(({ text }) => dated('ANNIVERSARY', day(text))),
    ...addressLines(said),
    ...of('im').map(({ text, label }) => `IMPP${typed(label)}:${escaped(text)}`),
    ...of('related').map(
      ({ column, text, label }) =>
        `RELATED;VALUE=text${typed(label || column.title)}:${escaped(text)}`,
    ),
  ];
}

function addressLines(said: readonly Said[]): string[] {
  const parts = said.filter(({ column }) => ADDRESS.some((role) => role === column.role));
  const groups = [...new Set(parts.map(({ column }) => column.group))];
  return groups.flatMap((group) => {
    const mine = parts.filter(({ column }) => column.group === group);
    const isFull = mine.some(
      ({ column }) =>
        column.role === 'street' || column.role === 'poBox' || column.role === 'postcode',
    );
    if (!isFull) return [];
    const cells = ADDRESS.map((role) =>
      mine
        .filter(({ column }) => column.role === role)
        .map(({ text }) => escaped(text))
        .join('\\, '),
    );
    const [poBox, ...rest] = cells;
    return [`ADR${typed(mine[0]?.label || group)}:${[poBox, '', ...rest].join(';')}`];
  });
}

const dated = (property: string, value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `${property}:${value}`
    : `${property};VALUE=text:${escaped(value)}`;

const typed = (label: string) => {
  const type = label.toLowerCase().replace(/[^a-z-]/g, '');
  return type === '' ? '' : `;TYPE=${type}`;
};

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
