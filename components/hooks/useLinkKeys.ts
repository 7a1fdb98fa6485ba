/** Walking a short list by its rows' links: counted when a key is pressed, so that nothing is drawn anew for a step. */
import type { RefObject } from 'react';
import { useListKeys } from './useListKeys';
import { useSettings } from './useSettings';

/**
 * @param place - holds the rows.
 * @param link - what opens a row, as a selector.
 * @returns `onKeyDown` for the place.
 */
export function useLinkKeys(
  place: RefObject<HTMLElement | null>,
  link: string,
): (event: React.KeyboardEvent) => void {
  const settings = useSettings();
  const links = () => [...(place.current?.querySelectorAll<HTMLElement>(link) ?? [])];
  return useListKeys({
    get count() {
      return links().length;
    },
    get active() {
      return links().findIndex((one) => one.closest('li')?.contains(document.activeElement));
    },
    letters: settings?.listKeys ?? false,
    onMove: (index) => links()[index]?.focus(),
  });
}
