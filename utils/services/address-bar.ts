/** What the address bar offers behind "kith", and where its words lead. Runs in the background, without Dexie. */
import { i18n } from '#i18n';
import { DATABASE_NAME, peek } from '../db/peek';
import { type FoundName, findNames } from '../db/peek-names';
import type { AddressOffer } from '../platform/omnibox';

const SHOWN = 5;

/** Behind this word stands what happened. */
const logLine = (typed: string) => {
  const word = i18n.t('addressBar.log');
  return typed.toLowerCase().startsWith(`${word} `) ? typed.slice(word.length + 1).trim() : null;
};

/** Where the database cannot be read, nobody is offered; Enter leads to the page that says why. */
const named = async (typed: string): Promise<FoundName[]> =>
  (await peek(DATABASE_NAME, (db) => findNames(db, typed, SHOWN)).catch(() => null)) ?? [];

/** Two of one name are told apart by what they do. */
const textOf = ({ name, line }: FoundName, all: readonly FoundName[]) =>
  all.filter((one) => one.name === name).length > 1 && line ? `${name}, ${line}` : name;

/** @returns people whose name begins so, never who is confidential: the address bar is seen by others. */
export async function addressOffers(
  typed: string,
): Promise<{ first: string; offers: AddressOffer[] }> {
  const line = logLine(typed);
  if (line !== null) return { first: i18n.t('addressBar.willLog', { line }), offers: [] };
  const found = await named(typed);
  const offers = found.map((one) => ({
    text: textOf(one, found),
    words: one.line ? `${one.name} – ${one.line}` : one.name,
  }));
  return { first: i18n.t('addressBar.willFind', { words: typed.trim() }), offers };
}

/** @returns the address of the app page: of the person who is named in full, of the log, else of the list. */
export async function addressOf(typed: string): Promise<string> {
  const line = logLine(typed);
  if (line !== null) return `#/log?${new URLSearchParams({ line })}`;
  const words = typed.trim();
  const found = await named(words.split(',')[0] ?? '');
  const [only, ...others] = found.filter((one) => [one.name, textOf(one, found)].includes(words));
  if (only && others.length === 0) return `#/people/${encodeURIComponent(only.id)}`;
  return words === '' ? '#/today' : `#/people?${new URLSearchParams({ q: words })}`;
}
