/** Renders components as the app does, on a Kith of the test's own and a browser that remembers in memory. */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { KithProvider } from '../../components/hooks/KithProvider';
import { RosterProvider } from '../../components/hooks/RosterProvider';
import type { ScreenSettings, Surroundings } from '../../components/hooks/surroundings';
import { UndoProvider } from '../../components/hooks/UndoProvider';
import type { Kith } from '../../utils/services/kith';

/** React works in turns of its own, as on a page; two later, what one gesture causes has been drawn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setTimeout(done, 0));
}

// What jsdom does not have.
if (typeof window !== 'undefined') {
  class NothingToObserve {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.ResizeObserver ??= NothingToObserve;
  Object.assign(window, { ResizeObserver: window.ResizeObserver });
  Element.prototype.scrollTo ??= () => {};
  // <search> is not among the elements it knows, and React says so on the console.
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) =>
    create(name === 'search' ? 'section' : name, options)) as typeof document.createElement;
}

/** Sites that are switched on, in memory. */
function someSites(...origins: string[]) {
  const on = new Set(origins);
  const watchers = new Set<() => void>();
  const change = (what: () => unknown) => {
    what();
    for (const tell of watchers) tell();
  };
  return {
    patterns: async () => [...on].map((origin) => `${origin}/*`),
    isOn: async (address: string) => on.has(new URL(address).origin),
    switchOn: vi.fn(async (origin: string) => {
      change(() => on.add(origin));
      return true;
    }),
    switchOff: vi.fn(async (origin: string) => change(() => on.delete(origin))),
    watch: (tell: () => void) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
  };
}

/** What lies around the page, in memory. `kept` is the half-typed text. */
export function someSurroundings(settings: Partial<ScreenSettings> = {}) {
  const kept = new Map<string, unknown>();
  let now: ScreenSettings = {
    notifications: 'unasked',
    listKeys: true,
    helper: 'nobody',
    helperAddress: '',
    helperModel: '',
    theme: 'system',
    quiet: null,
    meetingAlarm: 'hour',
    ...settings,
  };
  const watchers = new Set<(settings: ScreenSettings) => void>();
  const surroundings: Surroundings = {
    readScratch: async (key) => kept.get(key),
    keepScratch: async (key, value) => void kept.set(key, value),
    dropScratch: async (key) => void kept.delete(key),
    readSettings: async () => now,
    changeSettings: async (patch) => {
      now = { ...now, ...patch };
      for (const tell of watchers) tell(now);
    },
    watchSettings: (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    askForNotifications: vi.fn(async () => true),
    sites: someSites(),
    opensOnLog: null,
    keys: { read: async () => ({ today: 'Alt+Shift+D' }), change: async () => {} },
    openPanel: null,
    readLines: null,
    readReport: null,
  };
  return { ...surroundings, kept, settings: () => now };
}

export interface Screen {
  container: HTMLElement;
  /** What a person reads. */
  text(): string;
  /** A button by its name, as heard. */
  button(name: string | RegExp): HTMLButtonElement;
  /** A field by its label. */
  field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  click(element: HTMLElement): Promise<void>;
  /** Types into a field once it is there. */
  type(label: string, text: string): Promise<void>;
  press(key: string, options?: KeyboardEventInit): Promise<void>;
  /** Waits until something is so, as live reads and effects settle. */
  until(isSo: () => boolean, what?: string): Promise<void>;
  unmount(): Promise<void>;
}

const mounted = new Set<Root>();

/** Ends what the test has rendered; call it after each. */
export async function cleanUp(): Promise<void> {
  for (const root of mounted) root.unmount();
  await settle();
  mounted.clear();
  document.body.replaceChildren();
}

/** Renders within the providers of the app. */
export async function render(
  children: ReactNode,
  kith: Kith,
  surroundings: Surroundings = someSurroundings(),
): Promise<Screen> {
  return renderBare(
    <KithProvider kith={kith} surroundings={surroundings}>
      <RosterProvider>
        <UndoProvider>{children}</UndoProvider>
      </RosterProvider>
    </KithProvider>,
  );
}

/** Renders as it is. */
export async function renderBare(children: ReactNode): Promise<Screen> {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  mounted.add(root);
  root.render(children);
  await settle();
  return screenOf(container, root);
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function screenOf(container: HTMLElement, root: Root): Screen {
  const nameOf = (element: HTMLElement) =>
    plain(element.getAttribute('aria-label') ?? element.textContent);
  const fits = (name: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name);
  /** Within the container, then in dialogs, which lie beside it. */
  const all = <T extends HTMLElement>(selector: string) => [
    ...container.querySelectorAll<T>(selector),
    ...document.querySelectorAll<T>(`[role="dialog"] ${selector}`),
  ];
  const fieldOf = (label: string) => {
    const labels = all<HTMLLabelElement>('label');
    const id = labels.find((one) => plain(one.textContent) === label)?.htmlFor;
    return id ? document.getElementById(id) : null;
  };
  const screen: Screen = {
    container,
    text: () => plain(container.textContent),
    button: (name) => {
      return found(
        all<HTMLButtonElement>('button').find((one) => fits(nameOf(one), name)),
        `button ${name}`,
      );
    },
    field: (label) => found(fieldOf(label), `field ${label}`) as HTMLInputElement,
    click: async (element) => {
      element.focus();
      element.click();
      await settle();
    },
    type: async (label, text) => {
      await screen.until(() => fieldOf(label) !== null, `field ${label}`);
      setValue(screen.field(label), text);
      await settle();
    },
    press: async (key, options = {}) => {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...options,
      });
      target.dispatchEvent(event);
      await settle();
    },
    until: async (isSo, what = 'what was awaited') => {
      // A minute at least: only a stuck one may end by time.
      for (let turn = 0; turn < 12_000; turn += 1) {
        if (isSo()) return;
        await new Promise((done) => setTimeout(done, 5));
      }
      throw new Error(`${what} did not come: ${screen.text()}`);
    },
    unmount: async () => {
      root.unmount();
      await settle();
    },
  };
  return screen;
}

function found<T>(element: T | null | undefined, what: string): T {
  if (!element) throw new Error(`no ${what} on screen`);
  return element;
}

/** As a person does it: the element's own setter, then the event that React listens to. */
function setValue(field: HTMLElement & { value: string }, text: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, text);
  const type = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(type, { bubbles: true }));
}
