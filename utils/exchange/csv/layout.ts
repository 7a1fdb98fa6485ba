/** Which program made a table, told by its header: in any order, with or without the columns that came later. */
import type { Format } from '../imported';
import { type Column, columnsOf, knownTitles, titleKey } from './columns';
import type { Row } from './rows';
import type { Role } from './title-words';

/** Rows in which a header is looked for: some exports say things before it. */
const LOOK = 60;

/** A header names at least one of these. */
const SOMEBODY: readonly Role[] = [
  'name',
  'nameFamilyFirst',
  'givenName',
  'familyName',
  'emails',
  'phones',
];

export interface Header {
  format: Format;
  columns: Column[];
  titles: string[];
  /** Its place among the rows. */
  at: number;
}

/** @returns null where no row names columns that are known. */
export function headerOf(rows: readonly Row[]): Header | null {
  const looked = rows
    .slice(0, LOOK)
    .map(({ cells }, at) => ({ titles: cells, at, known: knownTitles(cells) }));
  const own = looked.find(({ titles }) => formatByKeys(new Set(titles.map(titleKey))) !== null);
  const best =
    own ??
    looked.reduce((most, row) => (row.known > most.known ? row : most), {
      titles: [''],
      at: 0,
      known: 0,
    });
  const columns = columnsOf(best.titles);
  const has = (role: Role) => columns.some((column) => column.role === role);
  const format = formatByKeys(new Set(best.titles.map(titleKey))) ?? formatByRoles(columns, has);
  const isNaming = best.known > 1 || (best.known === 1 && best.at === 0);
  if (own === undefined && !(isNaming && SOMEBODY.some(has))) return unknownHeader(rows);
  return { format, columns, titles: best.titles, at: best.at };
}

/** A first row of words over columns of dates, addresses or numbers names them, in words that nobody here knows. */
function unknownHeader([first, ...below]: readonly Row[]): Header | null {
  const titles = first?.cells ?? [];
  const isData = (cell: string) => /[@\d]|:\/\//.test(cell);
  const isTitle = (cell: string) => cell.trim() !== '' && cell.length < 60 && !isData(cell);
  if (!titles.every(isTitle) || new Set(titles).size < titles.length) return null;
  const isOverData = titles.some((_, at) => {
    const values = below.slice(0, LOOK).map(({ cells }) => cells[at]?.trim() ?? '');
    const said = values.filter(Boolean);
    return said.length > 0 && said.filter(isData).length >= said.length * 0.6;
  });
  return isOverData ? { format: 'csv', columns: columnsOf(titles), titles, at: 0 } : null;
}

/** By titles that one program alone writes. */
function formatByKeys(keys: ReadonlySet<string>): Format | null {
  const has = (...all: string[]) => all.every((key) => keys.has(key));
  if (has('kithid')) return 'kith-csv';
  if (has('conversationid', 'from') || has('from', 'to', 'date')) return 'linkedin-messages';
  if (has('from', 'to', 'sentat') || has('inviterprofileurl')) return 'linkedin-invitations';
  if (has('bookmarkedat', 'fullname') || has('connectionprofileurl')) return 'linkedin-connections';
  if (['emailvalue', 'phonevalue', 'groupmembership', 'addressformatted'].some((key) => has(key)))
    return 'google-csv';
  if (has('fileas', 'labels', 'organizationtitle')) return 'google-csv';
  if (['emaildisplayname', 'businessstreet', 'homestreet'].some((key) => has('firstname', key)))
    return 'outlook-csv';
  if (has('iphone') || has('phoneiphone')) return 'apple-csv';
  return null;
}

/** LinkedIn's export has lists about the user as well: their profile, addresses, numbers, jobs. */
export function isAboutUser(titles: readonly string[]): boolean {
  const keys = new Set(titles.map(titleKey));
  return ABOUT_USER.some((signs) => signs.every((sign) => keys.has(sign)));
}

const ABOUT_USER = [
  ['firstname', 'maidenname', 'headline', 'summary'],
  ['emailaddress', 'confirmed', 'primary', 'updatedon'],
  ['extension', 'number', 'type'],
  ['companyname', 'title', 'startedon', 'finishedon'],
  ['schoolname', 'degreename'],
  ['registeredat', 'registrationip'],
];

function formatByRoles(columns: readonly Column[], has: (role: Role) => boolean): Format {
  if (has('connectedOn') && has('givenName') && has('familyName')) return 'linkedin-connections';
  const isOfOutlook =
    has('givenName') &&
    ['work', 'home'].every((group) =>
      columns.some((column) => column.role === 'street' && column.group === group),
    );
  return isOfOutlook ? 'outlook-csv' : 'csv';
}
