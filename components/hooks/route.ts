/** The addresses of the app page. Each view has one, so that it can be bookmarked and opened from a notification. */

export type PersonTab = 'timeline' | 'about';

export type Route =
  | { view: 'today' }
  | { view: 'people'; query: URLSearchParams }
  | { view: 'new-person' }
  | { view: 'person'; id: string; tab: PersonTab }
  | { view: 'same' }
  | { view: 'merge'; one: string; other: string }
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
      return { view: 'person', id: decode(id), tab: tab === 'about' ? 'about' : 'timeline' };
    case 'same':
      return { view: 'same' };
    case 'merge':
      if (!id || !tab) return { view: 'same' };
      return { view: 'merge', one: decode(id), other: decode(tab) };
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

/** The address of a person's page. */
export function personAddress(id: string, tab: PersonTab = 'timeline'): string {
  return `#/people/${encodeURIComponent(id)}${tab === 'timeline' ? '' : `/${tab}`}`;
}

/** The address where two people are put together. */
export function mergeAddress(one: string, other: string): string {
  return `#/merge/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
}

/** The address of the list with these filters; none gives the plain list. */
export function peopleAddress(query: URLSearchParams): string {
  const search = query.toString();
  return search === '' ? '#/people' : `#/people?${search}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
