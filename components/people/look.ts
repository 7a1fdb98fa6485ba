/** How people are shown: the address keeps it beside what narrows them. */
export type PeopleLook = 'table' | 'list' | 'board';

/** Of the two that share an address. */
export function lookOf(query: URLSearchParams): 'table' | 'list' {
  return query.get('look') === 'list' ? 'list' : 'table';
}

/** The same query in another look; the plain one is not named. */
export function withLook(query: URLSearchParams, look: PeopleLook): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('look');
  if (look === 'list') next.set('look', look);
  return next;
}
