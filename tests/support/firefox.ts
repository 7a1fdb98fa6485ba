/** Drives a real Firefox with the built extension over WebDriver BiDi. Nothing leaves the machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { ensureBuilt } from '../../scripts/build.ts';
import { FIREFOX_ID } from '../../utils/platform/manifest.ts';
import type { Site } from './chromium.ts';

/** The address of the extension's pages is random in each profile unless a preference says otherwise. */
const UUID = '11111111-2222-4333-8444-555555555555';

/**
 * Waits for an element of a page that is still moving. Asked while it moves, the browser answers at once
 * with errors of its own, or not at all, which are no answers about the page: it is asked until the time is up.
 */
async function arrival(page: Page, selector: string): Promise<void> {
  const ask = () => page.waitForSelector(selector, { timeout: 5_000 });
  await vi.waitFor(ask, { timeout: 30_000, interval: 100 });
}

export interface FirefoxOptions {
  /** Another build than the one that ships: a clocked copy (clocked.ts), whose data outlive the browser. */
  extension?: string;
  /** The browser's IANA time zone; the machine's own unless given. */
  zone?: string;
  profile?: string;
  site?: Site;
  /** The browser's folder for downloads. */
  downloads?: string;
  /** Installs the packed file for good, so that it survives a restart (unsigned: Firefox ESR only). */
  permanent?: string;
  /** A profile that already has Kith installed. */
  installed?: boolean;
}

export class KithFirefox {
  readonly browser: Browser;
  readonly #site: Site | undefined;
  readonly #cleanUp: () => void;

  private constructor(browser: Browser, site: Site | undefined, cleanUp: () => void) {
    this.browser = browser;
    this.#site = site;
    this.#cleanUp = cleanUp;
  }

  static async launch(options: FirefoxOptions = {}): Promise<KithFirefox> {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-firefox-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureBrowser('firefox'),
      headless: true,
      userDataDir: profile,
      env: { ...process.env, ...(options.zone !== undefined && { TZ: options.zone }) },
      // Without it moz-extension:// pages may not be navigated to.
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        'xpinstall.signatures.required': false,
        ...(options.downloads !== undefined && {
          'browser.download.folderList': 2,
          'browser.download.dir': options.downloads,
        }),
        // What is installed for one run only would take its data along.
        'extensions.webextensions.keepStorageOnUninstall': options.extension !== undefined,
      },
    });
    const cleanUp = options.profile
      ? () => {}
      : () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const firefox = new KithFirefox(browser, options.site, cleanUp);
    if (options.permanent) await firefox.#installPermanent(options.permanent);
    else if (!options.installed)
      await browser.installExtension(options.extension ?? ensureBuilt('firefox'));
    return firefox;
  }

  /** Opens one of the extension's pages and waits for an element of it. */
  async open(path: string, selector = 'main'): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(20_000);
    // The promise never settles, because the page moves to another process.
    page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
    await arrival(page, selector);
    return page;
  }

  /** Opens an address in a tab; the site given at launch answers for it. */
  async visit(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = this.#site?.(new URL(request.url()));
      void request.respond(
        body === undefined ? { status: 404 } : { status: 200, contentType: 'text/html', body },
      );
    });
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  /** What a toolbar click gives the selected tab; the popup is then opened as a tab that reads it. */
  async openPopupFor(page: Page): Promise<Page> {
    await page.bringToFront();
    const tab = await this.#inChrome(`() => {
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
      return extension.tabManager.getWrapper(gBrowser.selectedTab).id;
    }`);
    return this.open(`popup.html?tab=${tab}`);
  }

  /** What the browser's own list of permissions does: lets Kith read a site, or no longer. */
  async allowSite(origin: string, isAllowed = true): Promise<void> {
    await this.#inChrome(`async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(
        '${FIREFOX_ID}', { permissions: [], origins: ['${origin}/*'] }, extension);
    }`);
  }

  /** The browser's id of the selected tab. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    const id = await this.#inChrome(`() => {
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      return extension.tabManager.getWrapper(gBrowser.selectedTab).id;
    }`);
    return id as number;
  }

  /** The badge's text, empty for none. */
  async badge(): Promise<string> {
    const page = await this.open('options.html');
    const text = await page.evaluate(() => browser.action.getBadgeText({}));
    await page.close();
    return text;
  }

  /** Stops the background page, as the browser does after 30 idle seconds. */
  async stopBackground(): Promise<void> {
    await this.#inChrome(`async () => {
      const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
    }`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#cleanUp();
  }

  async #installPermanent(zip: string): Promise<void> {
    await this.#send('webExtension.install', {
      extensionData: { type: 'archivePath', path: zip },
      'moz:permanent': true,
    });
  }

  /** Runs a function, given as text, in the browser's own window. */
  async #inChrome(declaration: string): Promise<unknown> {
    const tree = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await this.#send('script.callFunction', {
      functionDeclaration: declaration,
      target: { context: tree.contexts[0].context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /** Puppeteer's own BiDi connection, which is not in its types. */
  // biome-ignore lint/suspicious/noExplicitAny: the shapes are WebDriver BiDi's, read once above
  async #send(method: string, params: object): Promise<any> {
    const { connection } = this.browser as unknown as {
      connection: { send(name: string, params: object): Promise<{ result: unknown }> };
    };
    return (await connection.send(method, params)).result;
  }
}
