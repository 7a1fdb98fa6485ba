/** LinkedIn's messages.csv and Invitations.csv of any year as letters: with or without addresses of profiles, folder, subject. */
import {
  excerpt,
  type ImportedInteraction,
  type ImportedParty,
  type ReadOptions,
  type Warn,
} from '../imported';
import { atCommas, isDegree } from '../names';
import { saidIn } from './blank';
import { titleKey } from './columns';
import { dayOrderOf, momentOf } from './dates';
import { flatMapInTurns } from './in-turns';
import { interactionsOf, type Letter } from './letters';
import { messageText } from './message-text';
import { hasWidth, type Row } from './rows';

/** What its advertisers send, and what was never sent. */
const SPONSORED = /sponsored|spinmail/i;
const YES = /^(?:yes|true|1)$/i;

type Cell = (key: string) => string;

/**
 * @param titles - the header.
 * @param rows - those below it.
 * @param kind - which of the two files it is.
 */
export async function readLetters(
  titles: readonly string[],
  rows: readonly Row[],
  kind: 'messages' | 'invitations',
  warn: Warn,
  options: ReadOptions,
): Promise<ImportedInteraction[]> {
  const places = new Map(titles.map((title, at) => [titleKey(title), at]));
  const dateKey = kind === 'messages' ? 'date' : 'sentat';
  const order =
    dayOrderOf(rows.map(({ cells }) => cells[places.get(dateKey) ?? -1] ?? '')) ?? 'month first';
  const letters = await flatMapInTurns(rows, options, (row): Letter[] => {
    const { cells, line } = row;
    const cell = (key: string) => saidIn(cells[places.get(key) ?? -1]);
    if (!hasWidth(row, titles.length)) warn({ line, reason: 'cells' });
    if (kind === 'messages' && isNone(cell)) return [];
    const date = cell(dateKey);
    const at = momentOf(date, order);
    if (at === null) {
      warn(
        date === ''
          ? { line, reason: 'bad-line' }
          : { line, reason: 'bad-date', text: excerpt(date) },
      );
      return [];
    }
    return [{ line, at, ...(kind === 'messages' ? message(cell) : invitation(cell)) }];
  });
  return interactionsOf(letters, `linkedin-${kind}`, warn, options);
}

function isNone(cell: Cell): boolean {
  const isDraft =
    YES.test(cell('ismessagedraft')) ||
    YES.test(cell('isconversationdraft')) ||
    /draft/i.test(cell('folder'));
  return (
    isDraft ||
    [cell('folder'), cell('conversationtitle')].some((text) => /^sponsored/i.test(text)) ||
    (SPONSORED.test(cell('content').slice(0, 200)) && cell('content').startsWith('<'))
  );
}

function message(cell: Cell): Omit<Letter, 'line' | 'at'> {
  const from = party(cell('from'), cell('senderprofileurl'));
  const to = recipients(cell('to'), cell('recipientprofileurls'));
  const words = [
    cell('subject'),
    cell('content'),
    cell('content') === '' ? cell('attachments') : '',
  ];
  return {
    from,
    to,
    // Without an id of its own, each pair of people is one.
    thread:
      cell('conversationid') ||
      [from, ...to]
        .map(({ name }) => name)
        .sort()
        .join('|'),
    text: words.map(messageText).filter(Boolean).join('\n\n'),
    direction: /^sent$/i.test(cell('folder')) ? 'from-me' : null,
  };
}

function invitation(cell: Cell): Omit<Letter, 'line' | 'at'> {
  const way = cell('direction').toLowerCase();
  return {
    from: party(cell('from'), cell('inviterprofileurl')),
    to: [party(cell('to'), cell('inviteeprofileurl'))],
    thread: [cell('from'), cell('to')].sort().join('|'),
    text: messageText(cell('message')),
    direction: way === 'outgoing' ? 'from-me' : way === 'incoming' ? 'from-them' : null,
  };
}

const party = (name: string, link: string): ImportedParty => ({
  name,
  link: /^https?:/.test(link) ? link : null,
});

/** Names have commas in them too (`Ana Ruiz, PhD`); their addresses say how many people there are. */
function recipients(names: string, links: string): ImportedParty[] {
  const addresses = links.split(/[\s,;]+/).filter(Boolean);
  const parts: string[] = [];
  for (const part of atCommas(names)) {
    if (isDegree(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  if (addresses.length <= 1) {
    const one = names.includes(';')
      ? names.split(';').map((name) => name.trim())
      : addresses.length === 1 || names === ''
        ? [names]
        : parts;
    return one.map((name) => party(name, addresses[0] ?? ''));
  }
  return addresses.map((link, at) =>
    party(parts.length === addresses.length ? (parts[at] ?? '') : '', link),
  );
}
