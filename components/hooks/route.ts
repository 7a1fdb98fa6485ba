/** The addresses of the app page. Each view has one, so that it can be bookmarked and opened from a notification. */
import type { Occasion } from '../../utils/domain/items/gratitude-note';
import { PURPOSES, type Purpose } from '../../utils/domain/message';

export const PERSON_TABS = ['timeline', 'about', 'mentorship', 'help', 'drafts'] as const;
export type PersonTab = (typeof PERSON_TABS)[number];

export type Route =
  | { view: 'today' }
  | { view: 'people'; query: URLSearchParams }
  | { view: 'board'; query: URLSearchParams }
  | { view: 'new-person' }
  | { view: 'person'; id: string; tab: PersonTab }
  | { view: 'reminder'; id: string }
  | { view: 'drafts' }
  | { view: 'draft'; id: string }
  /** Opens the person's draft for this purpose, or begins it; without one, the latest. */
  | { view: 'write'; personId: string; purpose: Purpose | null }
  | { view: 'templates'; query: URLSearchParams }
  | { view: 'template'; id: string }
  /** Writes down what happened, beginning with this line. */
  | { view: 'log'; line: string; personId: string | null }
  | { view: 'mentorships' }
  /** A mentorship begins: with whom, and from which draft that proposed it. */
  | { view: 'new-mentorship'; personId: string | null; draftId: string | null }
  | { view: 'mentorship'; id: string }
  /** A text about a mentorship, to hand over: its progress report, or its closing. */
  | { view: 'report'; id: string }
  | { view: 'closing'; id: string }
  | { view: 'goals' }
  | { view: 'goal'; id: string }
  /** With `of`, the advice that was asked about. */
  | { view: 'advice'; query: URLSearchParams }
  | { view: 'turning-points' }
  | { view: 'turning-point'; id: string }
  /** A meeting: to prepare, to hold, to look back on. */
  | { view: 'meeting'; id: string }
  | { view: 'thanks' }
  /** A new note of thanks: to whom, for which row, on which occasion. */
  | { view: 'new-thanks'; query: URLSearchParams }
  | { view: 'note'; id: string }
  | { view: 'help' }
  | { view: 'references' }
  | { view: 'introductions'; query: URLSearchParams }
  /** Items whose words say this. */
  | { view: 'find'; query: URLSearchParams }
  | { view: 'same' }
  | { view: 'merge'; one: string; other: string }
  | { view: 'data' }
  /** Brings people in; with an id, an import that has begun. */
  | { view: 'import'; id: string | null }
  /** Takes things out; with `person` or `mentorship`, that one. */
  | { view: 'export'; query: URLSearchParams }
  | { view: 'backups' }
  | { view: 'restore' }
  | { view: 'storage' }
  /** People untouched for long, to keep or let go. */
  | { view: 'untouched' }
  | { view: 'lately' }
  | { view: 'deleted' }
  | { view: 'settings' };

/**
 * Reads an address.
 *
 * @param hash - `location.hash`, with its `#`.
 * @returns the view; an address that says nothing known is Today.
 */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [room, id, tab] = path.split('/');
  switch (room) {
    case 'people':
      if (id === undefined || id === '')
        return { view: 'people', query: new URLSearchParams(search) };
      if (id === 'new') return { view: 'new-person' };
      return { view: 'person', id: decode(id), tab: tabOf(tab) };
    case 'reminder':
      return id ? { view: 'reminder', id: decode(id) } : { view: 'today' };
    case 'board':
      return { view: 'board', query: new URLSearchParams(search) };
    case 'drafts':
      return id ? { view: 'draft', id: decode(id) } : { view: 'drafts' };
    case 'write':
      if (!id) return { view: 'drafts' };
      return { view: 'write', personId: decode(id), purpose: purposeOf(search) };
    case 'templates':
      if (!id) return { view: 'templates', query: new URLSearchParams(search) };
      return { view: 'template', id: decode(id) };
    case 'log':
      return logRoute(new URLSearchParams(search));
    case 'mentorships':
      if (!id) return { view: 'mentorships' };
      if (id === 'new') return newMentorshipRoute(new URLSearchParams(search));
      if (tab === 'report') return { view: 'report', id: decode(id) };
      return { view: tab === 'close' ? 'closing' : 'mentorship', id: decode(id) };
    case 'goals':
      return id ? { view: 'goal', id: decode(id) } : { view: 'goals' };
    case 'advice':
      return { view: 'advice', query: new URLSearchParams(search) };
    case 'turning-points':
      return id ? { view: 'turning-point', id: decode(id) } : { view: 'turning-points' };
    case 'meetings':
      return id ? { view: 'meeting', id: decode(id) } : { view: 'today' };
    case 'thanks':
      if (id === 'new') return { view: 'new-thanks', query: new URLSearchParams(search) };
      return id ? { view: 'note', id: decode(id) } : { view: 'thanks' };
    case 'help':
      return { view: 'help' };
    case 'references':
      return { view: 'references' };
    case 'introductions':
      return { view: 'introductions', query: new URLSearchParams(search) };
    case 'find':
      return { view: 'find', query: new URLSearchParams(search) };
    case 'same':
      return { view: 'same' };
    case 'merge':
      if (!id || !tab) return { view: 'same' };
      return { view: 'merge', one: decode(id), other: decode(tab) };
    case 'data':
      return dataRoute(id, tab, new URLSearchParams(search));
    case 'lately':
      return { view: 'lately' };
    case 'deleted':
      return { view: 'deleted' };
    case 'settings':
      return { view: 'settings' };
    default:
      return { view: 'today' };
  }
}

const DATA_VIEWS = ['backups', 'restore', 'storage', 'untouched'] as const;

function dataRoute(
  part: string | undefined,
  id: string | undefined,
  query: URLSearchParams,
): Route {
  if (part === 'export') return { view: 'export', query };
  if (part === 'import') return { view: 'import', id: id ? decode(id) : null };
  return { view: DATA_VIEWS.find((view) => view === part) ?? 'data' };
}

/** The address where people are brought in. @param id - of an import that has begun. */
export function importAddress(id?: string): string {
  return id === undefined ? '#/data/import' : `#/data/import/${encodeURIComponent(id)}`;
}

/** The address where everything is taken out, or one person or mentorship. */
export function exportAddress(of: { person?: string; mentorship?: string } = {}): string {
  const query = new URLSearchParams(of);
  return query.size === 0 ? '#/data/export' : `#/data/export?${query}`;
}

/** The address of a person's page. */
export function personAddress(id: string, tab: PersonTab = 'timeline'): string {
  return `#/people/${encodeURIComponent(id)}${tab === 'timeline' ? '' : `/${tab}`}`;
}

/**
 * Where a line about what happened is written down.
 *
 * @param line - words typed elsewhere, to begin with.
 * @param personId - with whom it was, where that is known.
 */
export function logAddress(line = '', personId?: string): string {
  const query = new URLSearchParams({
    ...(line === '' ? {} : { line }),
    ...(personId === undefined ? {} : { person: personId }),
  });
  return query.size === 0 ? '#/log' : `#/log?${query}`;
}

const logRoute = (query: URLSearchParams): Route => ({
  view: 'log',
  line: query.get('line') ?? '',
  personId: query.get('person'),
});

/** Where a mentorship begins. @param draftId - the draft that proposed it. */
export function newMentorshipAddress(personId?: string, draftId?: string): string {
  const query = new URLSearchParams({
    ...(personId === undefined ? {} : { person: personId }),
    ...(draftId === undefined ? {} : { draft: draftId }),
  });
  return query.size === 0 ? '#/mentorships/new' : `#/mentorships/new?${query}`;
}

const newMentorshipRoute = (query: URLSearchParams): Route => ({
  view: 'new-mentorship',
  personId: query.get('person'),
  draftId: query.get('draft'),
});

/** The address of a text about a mentorship: its progress report, or its closing. */
export function mentorshipTextAddress(id: string, text: 'report' | 'close'): string {
  return `${itemAddress('mentorships', id)}/${text}`;
}

/** Where to write to somebody: goes on with the draft for this purpose, or begins one. */
export function writeAddress(personId: string, purpose?: Purpose): string {
  const search = purpose === undefined ? '' : `?purpose=${purpose}`;
  return `#/write/${encodeURIComponent(personId)}${search}`;
}

/** The address of a draft. */
export function draftAddress(id: string): string {
  return `#/drafts/${encodeURIComponent(id)}`;
}

/** The address of the templates with these filters; none gives all of them. */
export function templatesAddress(query: URLSearchParams): string {
  const search = query.toString();
  return search === '' ? '#/templates' : `#/templates?${search}`;
}

/** The address of a template, one of the user's own or one that came with Kith. */
export function templateAddress(id: string): string {
  return `#/templates/${encodeURIComponent(id)}`;
}

/** The address where two people are put together. */
export function mergeAddress(one: string, other: string): string {
  return `#/merge/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
}

/** The address of one row's page, in a room of its own. */
export function itemAddress(
  room: 'mentorships' | 'goals' | 'turning-points' | 'meetings' | 'thanks',
  id: string,
): string {
  return `#/${room}/${encodeURIComponent(id)}`;
}

/** The address where what came of an advice is told. */
export function adviceAddress(id: string): string {
  return `#/advice?${new URLSearchParams({ of: id })}`;
}

/** The address where what somebody advised is written down. */
export function newAdviceAddress(personId: string): string {
  return `#/advice?${new URLSearchParams({ from: personId })}`;
}

/** The address where a note of thanks begins. @param about - the row it thanks for. */
export function thankAddress(personId: string, occasion: Occasion, about?: string): string {
  const query = new URLSearchParams({ person: personId, occasion });
  if (about !== undefined) query.set('about', about);
  return `#/thanks/new?${query}`;
}

/** The address of the list with these filters; none gives the plain list. */
export function peopleAddress(query: URLSearchParams): string {
  const search = query.toString();
  return search === '' ? '#/people' : `#/people?${search}`;
}

function tabOf(tab: string | undefined): PersonTab {
  return PERSON_TABS.find((one) => one === tab) ?? 'timeline';
}

function purposeOf(search: string): Purpose | null {
  const asked = new URLSearchParams(search).get('purpose');
  return PURPOSES.find((purpose) => purpose === asked) ?? null;
}

/** The address of the board with these filters. */
export function boardAddress(query: URLSearchParams): string {
  const search = query.toString();
  return search === '' ? '#/board' : `#/board?${search}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
