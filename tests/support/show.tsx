/** Puts components on a page of jsdom, with a Kith and a browser that remembers, and does what a person does there. */
import { type ReactNode, act as reactAct } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { KithProvider } from '../../components/hooks/KithProvider';
import type { Surroundings } from '../../components/hooks/surroundings';
import { UndoProvider } from '../../components/hooks/UndoProvider';
import type { Kith } from '../../utils/services/kith';
import { someSurroundings as inMemory } from './render.tsx';

/**
 * Does something and draws what comes of it. Only meanwhile does React want to be told of every change:
 * what a live read brings between two of a test's steps, however slow the machine, is drawn as on a page.
 */
export async function act(work: () => Promise<unknown>): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  try {
    await reactAct(async () => void (await work()));
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  }
}

/** A browser around the page: what is kept in `scratch` outlives what is shown. */
export function someSurroundings(scratch = new Map<string, unknown>()): Surroundings {
  return {
    ...inMemory({ notifications: 'declined' }),
    readScratch: async (key) => scratch.get(key),
    keepScratch: async (key, value) => void scratch.set(key, structuredClone(value)),
    dropScratch: async (key) => void scratch.delete(key),
  };
}

/** What one test sees. */
export interface Shown {
  root: HTMLElement;
  /** Takes the page away, as closing the popup does. */
  close(): Promise<void>;
}

/** Shows a component inside Kith's providers. */
export async function show(
  node: ReactNode,
  kith: Kith,
  surroundings: Surroundings = someSurroundings(),
): Promise<Shown> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await act(async () => root.unmount());
    place.remove();
  };
  onTestFinished(close);
  await act(async () =>
    root.render(
      <KithProvider kith={kith} surroundings={surroundings}>
        <UndoProvider>{node}</UndoProvider>
      </KithProvider>,
    ),
  );
  await settle(() => isThere(place));
  return { root: place, close };
}

/** Whether something is shown, and nothing only keeps its room. */
export function isThere(place: Element): boolean {
  return place.querySelector('.LookSkeleton') === null;
}

/** In so many turns of its own a database here has answered, however long each takes on this machine. */
const TURNS = 50;

async function turns(): Promise<void> {
  await vi.dynamicImportSettled();
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((next) => setImmediate(next));
  await new Promise((next) => setTimeout(next, 10));
}

/** Lets databases, timers of no delay and lazily loaded parts come to rest. */
export async function settle(until: () => boolean = () => true): Promise<void> {
  let calm = 0;
  for (let round = 0; round < 3_000; round += 1) {
    await act(turns);
    // What a live read brings a moment after what was awaited belongs to it.
    calm = until() ? calm + 1 : 0;
    if (calm > 3) return;
  }
  throw new Error('The page did not come to rest as expected.');
}

/** Types a whole value into a field, as pasting does. */
export async function type(field: Element | null, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new Error('There is no such field.');
  }
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  await act(async () => {
    own?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Chooses from a list. */
export async function choose(list: Element | null, value: string): Promise<void> {
  if (!(list instanceof HTMLSelectElement)) throw new Error('There is no such list.');
  await act(async () => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Chooses a file, of which jsdom reads none. */
export async function chooseFile(root: Element, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no place for a file.');
  const file = Object.assign(new File([text], 'chosen'), { text: async () => text });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

/** Presses a key where the focus is, or on a given element. */
export async function press(
  key: string,
  held: KeyboardEventInit = {},
  target: Element | null = document.activeElement,
): Promise<void> {
  if (!target) throw new Error(`There is nothing to press ${key} on.`);
  await act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
    );
  });
  await settle();
}

/** Clicks a button or link by its words. */
export async function click(root: Element, words: string): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    (one) => one.textContent?.trim().startsWith(words) || one.ariaLabel?.startsWith(words),
  );
  if (!found) throw new Error(`There is no "${words}" to click.`);
  await act(async () => found.click());
  await settle();
}

/** The field whose label says this. */
export function field(root: Element, label: string): HTMLElement {
  const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
  const found = named?.htmlFor ? document.getElementById(named.htmlFor) : null;
  if (!found) throw new Error(`There is no field "${label}".`);
  return found;
}
