/** Drives a real Chromium with the built extension. Nothing leaves the machine: every request is answered here. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { see } from './see.ts';

/** Answers a request for an address with a document, or undefined for "not found". */
export type Site = (address: URL) => string | undefined;

export interface LaunchOptions {
  /** Another build than the one that ships: a clocked copy (clocked.ts). */
  extension?: string;
  /** The browser's IANA time zone; the machine's own unless given. */
  zone?: string;
  /** A profile folder to keep; without one a fresh one is made and removed. */
  profile?: string;
  headless?: boolean;
  site?: Site;
  /** Lets addresses that `site` does not answer through to the network; otherwise they are not found. */
  network?: boolean;
  /** The browser's language, `en` unless given. */
  language?: string;
  /** Folders of other extensions to load too. */
  beside?: string[];
  /** The browser's own folder for downloads, into which it then saves as it does for everybody. */
  downloads?: string;
  /** Sent with every page, as a careful site would. */
  headers?: Record<string, string>;
}

/** Strict enough that anything Kith added to a page would be reported. */
const SITE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'",
};

/** The id that Chromium gives an unpacked extension: its folder's hash in the letters a to p. */
export function extensionId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What somebody who has never changed a setting has, but for the folder. */
function preferDownloads(profile: string, folder: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const download = { default_directory: folder, prompt_for_download: false };
  writeFileSync(file, JSON.stringify({ download }));
}

/** A page's tab, of which the browser hears a moment after the page has come. */
async function tabTarget(session: CDPSession, page: Page): Promise<{ targetId: string }> {
  for (let turn = 0; turn < 400; turn++) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((info) => info.url === page.url());
    if (tab) return tab;
    await page.waitForTimeout(50);
  }
  throw new Error(`There is no tab at ${page.url()}.`);
}

/** Runs in the extension: whether Kith's watcher comes to the pages of a site. */
async function isWatched(pattern: string): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches }) => matches?.includes(pattern));
}

export class KithChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #cleanUp: () => void;

  private constructor(context: BrowserContext, extensionId: string, cleanUp: () => void) {
    this.context = context;
    this.extensionId = extensionId;
    this.#cleanUp = cleanUp;
  }

  /** Starts the browser and waits for Kith's service worker. */
  static async launch(options: LaunchOptions = {}): Promise<KithChromium> {
    const extension = options.extension ?? ensureBuilt('chrome');
    const extensions = [extension, ...(options.beside ?? [])].join(',');
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-chromium-'));
    if (options.downloads) preferDownloads(profile, options.downloads);
    const context = await chromium.launchPersistentContext(profile, {
      acceptDownloads: options.downloads === undefined,
      executablePath: ensureBrowser('chromium'),
      headless: options.headless ?? true,
      viewport: options.headless === false ? null : { width: 1280, height: 800 },
      env: {
        ...process.env,
        ...(options.zone !== undefined && { TZ: options.zone }),
        LANG: 'C.UTF-8',
        LANGUAGE: options.language ?? 'en',
      } as Record<string, string>,
      args: [
        // Containers and root have no user namespaces to build the sandbox from.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
      ],
    });
    context.setDefaultTimeout(20_000);
    await context.route(/^https?:\/\//, (route) => {
      const body = options.site?.(new URL(route.request().url()));
      if (body === undefined && options.network) return route.continue();
      if (body === undefined) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: options.headers ?? SITE_HEADERS,
        body,
      });
    });
    if (options.downloads) {
      const session = await context.browser()?.newBrowserCDPSession();
      // Anything else would save files under names of its own.
      await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
    }
    const id = extensionId(extension);
    const isKiths = (worker: Worker) => worker.url().includes(id);
    if (!context.serviceWorkers().some(isKiths)) {
      await context.waitForEvent('serviceworker', isKiths);
    }
    const cleanUp = options.profile
      ? () => {}
      : () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    return new KithChromium(context, id, cleanUp);
  }

  /** Opens one of the extension's pages in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** Opens an address in a tab. */
  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** What a click on the toolbar button does: grants `activeTab` on that tab and opens the popup. */
  async clickAction(page: Page): Promise<void> {
    await this.#withBrowserSession(async (session) => {
      const tab = await tabTarget(session, page);
      const id = this.extensionId;
      // The Extensions domain is not in Playwright's types.
      await session.send(
        'Extensions.triggerAction' as never,
        { id, targetId: tab.targetId } as never,
      );
    });
  }

  /**
   * The popup for a page, after the toolbar gesture. The real popup closes with its focus, so the
   * same page is opened in a tab and told which tab to read.
   */
  async openPopupFor(page: Page): Promise<Page> {
    await this.clickAction(page);
    return this.open(`popup.html?tab=${await this.tabId(page)}`);
  }

  /**
   * Tells Kith of a choice in its context menu, as the browser does, where the browser has no room for the
   * popup: what then opens is a window that a test can see.
   */
  async chooseMenu(info: object, tabId: number): Promise<void> {
    const worker = this.context
      .serviceWorkers()
      .find((one) => one.url().includes(this.extensionId));
    await worker?.evaluate(
      ([choice, id]) => {
        chrome.action.openPopup = () => Promise.reject(new Error('There is no room.'));
        // The way in for the browser itself, which is in no types.
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object, tab: { id: number }): void };
        };
        onClicked.dispatch(choice, { id });
      },
      [info, tabId] as const,
    );
  }

  /** What the browser's own list of permissions does: lets Kith read a site, or no longer. */
  async allowSite(origin: string, isAllowed = true): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const [method, pattern] = [
      isAllowed ? 'addHostPermission' : 'removeHostPermission',
      `${origin}/*`,
    ];
    // An API of that page alone, which is in no types.
    await page.evaluate(
      `chrome.developerPrivate.${method}('${this.extensionId}', ${JSON.stringify(pattern)})`,
    );
    await page.close();
    // With the browser's leave already there, the extension is not asked about what it asks for.
    const request = (origins: string) => chrome.permissions.request({ origins: [origins] });
    if (isAllowed && !(await this.inExtension(request, pattern)))
      throw new Error(`${pattern} was not allowed.`);
    // Kith hears of it a moment later, and of a program on this computer never: that is no site.
    const watched = () => this.inExtension(isWatched, pattern);
    if (origin.startsWith('https:')) await see.poll(watched).toBe(isAllowed);
  }

  /** The side panel beside a page: its own page in a tab, told which tab it stands beside. */
  async openPanelFor(page: Page): Promise<Page> {
    return this.open(`sidepanel.html?tab=${await this.tabId(page)}`);
  }

  /** The browser's id of a page's tab, which a gesture must have made readable. */
  async tabId(page: Page): Promise<number> {
    return this.inExtension(async (url) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((candidate) => candidate.url === url);
      if (tab?.id === undefined) throw new Error(`There is no readable tab at ${url}.`);
      return tab.id;
    }, page.url());
  }

  /** The badge's text, empty for none. */
  badge(): Promise<string> {
    return this.inExtension(() => chrome.action.getBadgeText({}));
  }

  /** Runs a function where the extension's own API is, without any page of Kith's or its worker. */
  async inExtension<R>(
    work: string | ((argument: string) => R | Promise<R>),
    argument = '',
  ): Promise<R> {
    const page = await this.open('manifest.json');
    try {
      return await page.evaluate<R, string>(work, argument);
    } finally {
      await page.close();
    }
  }

  /** Stops the service worker, as the browser does after 30 idle seconds. */
  async stopWorker(id = this.extensionId): Promise<void> {
    await this.#withBrowserSession(async (session) => {
      const { targetInfos } = await session.send('Target.getTargets');
      // One that was stopped a moment ago may still be listed beside its successor.
      const workers = targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url.includes(id),
      );
      for (const { targetId } of workers) {
        await session.send('Target.closeTarget', { targetId }).catch(() => {});
      }
    });
  }

  /** Settles when the person has closed the window. */
  async closed(): Promise<void> {
    await this.context.waitForEvent('close', { timeout: 0 });
    this.#cleanUp();
  }

  async close(): Promise<void> {
    await this.context.close();
    this.#cleanUp();
  }

  async #withBrowserSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const browser = this.context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const session = await browser.newBrowserCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}
