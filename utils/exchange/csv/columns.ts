/** What each column of a table is, told by its title and, where that means several things, by those beside it. */
import { fold } from '../../domain/fold';
import { type Role, TITLE_WORDS } from './title-words';

export interface Column {
  role: Role | 'rest';
  /** As the file has it. */
  title: string;
  /** What belongs together: the number in the title, or whether it is of work or home. */
  group: string;
  /** The column with the word for what this one holds, as Google and others have beside each value. */
  labelAt: number | null;
}

/** In UTF-16 units: what is longer is no title. */
const TITLE_MOST = 100;

/** A title without case, accents, numbers and signs: `E-mail 2 - Value` is `emailvalue`. */
export function titleKey(title: string): string {
  const words = title.slice(0, TITLE_MOST).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return fold(words).replace(/[^\p{L}\p{M}]/gu, '');
}

const ROLES = new Map<string, Role>();

/** By the whole title; or without what stands in brackets; or without whose it is, or of what kind of thing: `Person - Email - Home`. */
function roleOf(title: string): Role | undefined {
  if (title.length > TITLE_MOST) return undefined;
  const bare = title.replace(/\(.*?\)/g, '').replace(/^\s*(?:person|contact|lead) [-–:>] /i, '');
  const free = GROUPS.reduce((left, [, word]) => left.replace(word, ''), bare);
  const known = roles();
  return known.get(titleKey(title)) ?? known.get(titleKey(bare)) ?? known.get(titleKey(free));
}

/** Filled when first asked: only an import needs it. */
function roles(): ReadonlyMap<string, Role> {
  if (ROLES.size === 0)
    for (const [role, words] of Object.entries(TITLE_WORDS) as [Role, string][])
      for (const word of words.split('|')) {
        const known = titleKey(word);
        if (!ROLES.has(known)) ROLES.set(known, role);
      }
  return ROLES;
}

/** Whose phone or address it is, in the languages in which Outlook names its columns. */
const GROUPS: readonly [string, RegExp][] = [
  [
    'work',
    /business|work|gesch[aä]ftlich|firma(?= )|bureau|professionn\w+|del trabajo|comercial|\(?uff(?:icio\b|\.)\)?|werk|służbow[ya]|рабоч\p{L}+|会社|商务|근무[지처]/iu,
  ],
  [
    'home',
    /home|personal|privat|domicile|particular|residencial|\(?ab(?:itazione\b|\.)\)?|thuis|domow[ya]|домашн\p{L}+|自宅|住宅|집(?= )/iu,
  ],
  [
    'other',
    /other|weitere[rs]?|autre|otr[oa]|outr[oa]|altr[oa]|inn[ya]|друг\p{L}+|その他|其他|기타/iu,
  ],
  ['mailing', /mailing/i],
];

/** @returns what the titles say; `rest` for those that nobody knows. */
export function columnsOf(titles: readonly string[]): Column[] {
  const roles = settle(titles.map((title) => roleOf(title) ?? 'rest'));
  const labels = new Map<string, number>();
  return titles.map((whole, at) => {
    const title = whole.trim().slice(0, TITLE_MOST);
    const role = roles[at] ?? 'rest';
    if (role === 'label') labels.set(stemOf(title), at);
    return {
      role,
      title,
      group: groupOf(title),
      labelAt: labels.get(stemOf(title)) ?? null,
    };
  });
}

/** @returns how many of the titles are known: what makes a row the header. */
export function knownTitles(titles: readonly string[]): number {
  return titles.filter((title) => roleOf(title) !== undefined).length;
}

/** What several languages, or programs, use for different things. */
function settle(roles: readonly Column['role'][]): Column['role'][] {
  const has = (role: Role) => roles.includes(role);
  const swap = (from: Role, to: Role) => (role: Column['role']) => (role === from ? to : role);
  let settled = [...roles];
  // `Nombre` beside `Apellidos` is the first name, `Nom` beside `Prénom` the last; alone they are the whole.
  if (has('familyName') && !has('givenName')) settled = settled.map(swap('name', 'givenName'));
  else if (has('givenName') && !has('familyName') && !has('fileAs'))
    settled = settled.map(swap('name', 'familyName'));
  if (!has('headline')) return settled.map(swap('title', 'headline'));
  // Outlook's stands before the name and is `Dr.`; behind it, it is another word for what somebody does.
  const named = settled.findIndex((role) => role === 'givenName' || role === 'name');
  return settled.map((role, at) => {
    if (role !== 'title') return role;
    return at < named ? 'honorificPrefix' : 'rest';
  });
}

/** `Phone 1` of `Phone 1 - Label`. */
const stemOf = (title: string) => title.replace(/\s*-\s*\p{L}+\s*$/u, '').toLowerCase();

function groupOf(title: string): string {
  const named = GROUPS.find(([, word]) => word.test(title));
  return named?.[0] ?? /\d+(?=\s*-)/.exec(title)?.[0] ?? '';
}
