/**
 * Where the panel is: what it shows, and what the page beside it has become since. They differ only while
 * the user is in the middle of something.
 */
import type { Look } from '../capture/look';

export interface Place {
  /** Counts up with each page that came beside the panel. */
  visit: number;
  /** Null where there is no tab. */
  tabId: number | null;
  /** Empty where the browser keeps it to itself. */
  address: string;
  /** Null while the page is read. */
  look: Look | null;
  /** There may be a page, and it was not read: nobody asked for it, and its site is not switched on. */
  isUnread: boolean;
  /** Its site is switched on. */
  isFollowed: boolean;
  /** It was, when the page was read. */
  isWithdrawn: boolean;
}

export interface Places {
  shown: Place;
  latest: Place;
}

export const NOWHERE: Place = {
  visit: 0,
  tabId: null,
  address: '',
  look: null,
  isUnread: false,
  isFollowed: false,
  isWithdrawn: false,
};

/** Another page came beside the panel. What is shown stays where it is held, and is gone at once otherwise. */
export function arrived(now: Places, place: Place, isHeld: boolean): Places {
  const { shown } = now;
  if (!isHeld) return { shown: place, latest: place };
  const isBack =
    place.tabId === shown.tabId && place.address !== '' && place.address === shown.address;
  return { shown, latest: isBack ? shown : place };
}

/** More is known of one visit; of one that is over, nobody needs to know. */
export function learned(now: Places, visit: number, more: Partial<Place>): Places {
  const update = (place: Place) => (place.visit === visit ? { ...place, ...more } : place);
  return { shown: update(now.shown), latest: update(now.latest) };
}
