/** Keeps the panel beside the page: reads where it may, and never shows one person under another's address. */
import { startTransition, useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { isWebPage } from '../../utils/domain/web-page';
import type { Look } from '../capture/look';
import type { Sites } from '../hooks/surroundings';
import { arrived, learned, NOWHERE, type Place, type Places } from './places';

export interface Tab {
  id: number;
  /** Empty where the browser keeps it to itself. */
  address: string;
}

/** What the panel asks of the browser. */
export interface Beside {
  /** Calls back with the tab now and whenever it is another or elsewhere. @returns how to stop. */
  watch(moved: (tab: Tab | null) => void): () => void;
  /** Calls back when the user has asked for a tab at Kith's button, menu or key. @returns how to stop. */
  whenAsked(asked: (tabId: number) => void): () => void;
  /** Reads a tab's page. @returns null where it was asked again meanwhile, which reads it. */
  read(tabId: number): Promise<Look | 'refused' | null>;
  /** What there is to show without a page. */
  readNothing(): Promise<Look>;
}

const START: Places = { shown: NOWHERE, latest: NOWHERE };

/**
 * @param isTouched - whether what is shown must not be taken away now.
 */
export function useBeside(beside: Beside, sites: Sites, isTouched: () => boolean) {
  const [places, setPlaces] = useState(START);
  const [fault, setFault] = useState<{ error: unknown } | null>(null);
  const [isReading, startReading] = useTransition();
  const visits = useRef(0);
  const latest = useRef(NOWHERE);

  const learn = useCallback((visit: number, more: Partial<Place>) => {
    if (latest.current.visit === visit) latest.current = { ...latest.current, ...more };
    // In a transition: parts that load when used replace what is shown once they are there.
    startTransition(() => setPlaces((now) => learned(now, visit, more)));
  }, []);

  /** Reads what is there, if it may; a page of no switched-on site only where `isAsked`. */
  const look = useCallback(
    async ({ visit, tabId, address }: Place, isAsked: boolean) => {
      try {
        const isFollowed = address !== '' && (await sites.isOn(address));
        const mayBePage = tabId !== null && (address === '' || isWebPage(address));
        const found = mayBePage && (isFollowed || isAsked) ? await beside.read(tabId) : 'refused';
        if (found === null) return;
        const isUnread = found === 'refused';
        const shown = isUnread ? await beside.readNothing() : found;
        learn(visit, { look: shown, isUnread: isUnread && mayBePage, isFollowed });
      } catch (error) {
        setFault({ error });
      }
    },
    [beside, sites, learn],
  );

  const arrive = useCallback(
    (tab: Tab | null, isAsked: boolean) => {
      visits.current += 1;
      const [tabId, address] = [tab?.id ?? null, tab?.address ?? ''];
      const place = { ...NOWHERE, visit: visits.current, tabId, address };
      latest.current = place;
      const isHeld = isTouched();
      // At once and in no transition: the former person goes before anything is known of the next.
      setPlaces((now) => arrived(now, place, isHeld));
      void look(place, isAsked);
    },
    [look, isTouched],
  );

  useEffect(() => {
    let isFirst = true;
    return beside.watch((tab) => {
      // Opening the panel is asking for the page beside it.
      arrive(tab, isFirst);
      isFirst = false;
    });
  }, [beside, arrive]);

  const again = useCallback(() => startReading(() => look(latest.current, true)), [look]);

  useEffect(
    () =>
      beside.whenAsked((tabId) => {
        if (latest.current.tabId === tabId && latest.current.isUnread) again();
      }),
    [beside, again],
  );

  useEffect(
    () =>
      sites.watch(() => {
        const { visit, address, isUnread, isFollowed: wasFollowed } = latest.current;
        if (address === '') return;
        void sites.isOn(address).then((isFollowed) => {
          if (isFollowed && isUnread) again();
          else learn(visit, { isFollowed, isWithdrawn: wasFollowed && !isFollowed });
        });
      }),
    [sites, again, learn],
  );

  const showLatest = useCallback(
    () => startTransition(() => setPlaces((now) => ({ ...now, shown: now.latest }))),
    [],
  );

  if (fault) throw fault.error;
  return { ...places, isReading, again, showLatest };
}
