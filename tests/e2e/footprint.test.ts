/** A page cannot tell that Kith is there: a probe page sees nothing before, during and after a capture. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KithChromium } from '../support/chromium.ts';
import { KithFirefox } from '../support/firefox.ts';
import { disturbPage, PROBE_PAGE, probeFindings } from '../support/probe-page.ts';

const ORIGIN = 'https://www.linkedin.com';
const ADDRESS = `${ORIGIN}/in/ines-probe/`;
/** Another address without a load. Runs in the page. */
const moveTo = (path: string) => history.pushState({}, '', path);
const site = (address: URL) => (address.href === ADDRESS ? PROBE_PAGE : undefined);

describe('in Chromium', () => {
  let kith: KithChromium;
  beforeAll(async () => {
    kith = await KithChromium.launch({ site });
  });
  afterAll(() => kith.close());

  test('the probe page notices what other extensions do', async () => {
    const page = await kith.visit(ADDRESS);
    await page.evaluate(disturbPage);
    expect(await page.evaluate(probeFindings)).toEqual(
      expect.arrayContaining([
        'mutation: attributes on HTML',
        'mutation: childList on BODY',
        'call: HTMLElement.innerText',
      ]),
    );
  });

  test('nothing of Kith is in a page before a gesture', async () => {
    const page = await kith.visit(ADDRESS);
    expect(await page.evaluate(probeFindings)).toEqual([]);
  });

  test('a capture leaves no trace, and a second one neither', async () => {
    const page = await kith.visit(ADDRESS);
    for (let time = 0; time < 2; time++) {
      const popup = await kith.openPopupFor(page);
      await popup.getByText('Ines Probe').first().waitFor();
      expect(await page.evaluate(probeFindings)).toEqual([]);
      await popup.close();
      expect(await page.evaluate(probeFindings)).toEqual([]);
    }
  });

  test('no file of the extension can be fetched from a page', async () => {
    const page = await kith.visit(ADDRESS);
    const reached = await page.evaluate(async (id) => {
      const files = ['manifest.json', 'popup.html', 'page-reader.js', 'background.js'];
      const answers = files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      return (await Promise.all(answers)).filter(Boolean);
    }, kith.extensionId);
    expect(reached).toEqual([]);
  });

  test('on a site that is switched on, the watcher and a panel that reads leave no trace', async () => {
    await kith.allowSite(ORIGIN);
    const page = await kith.visit(ADDRESS);
    const panel = await kith.openPanelFor(page);
    await panel.getByText('Ines Probe').first().waitFor();
    expect(await page.evaluate(probeFindings)).toEqual([]);
    await page.evaluate(moveTo, '/in/ines-probe/?more');
    await panel.getByText('Ines Probe').first().waitFor();
    await page.waitForTimeout(1_000);
    expect(await page.evaluate(probeFindings)).toEqual([]);
    await kith.allowSite(ORIGIN, false);
    expect(await page.evaluate(probeFindings)).toEqual([]);
  });
});

describe('in Firefox', () => {
  let kith: KithFirefox;
  beforeAll(async () => {
    kith = await KithFirefox.launch({ site });
  });
  afterAll(() => kith.close());

  test('the probe page notices what other extensions do', async () => {
    const page = await kith.visit(ADDRESS);
    await page.evaluate(disturbPage);
    expect(await page.evaluate(probeFindings)).toEqual(
      expect.arrayContaining(['mutation: attributes on HTML', 'call: HTMLElement.innerText']),
    );
  });

  test('nothing is there before a gesture, and a capture leaves no trace', async () => {
    const page = await kith.visit(ADDRESS);
    expect(await page.evaluate(probeFindings)).toEqual([]);
    const popup = await kith.openPopupFor(page);
    await popup.waitForSelector('::-p-text(Ines Probe)');
    expect(await page.evaluate(probeFindings)).toEqual([]);
    await popup.close();
    expect(await page.evaluate(probeFindings)).toEqual([]);
  });

  test('on a site that is switched on, the watcher and a panel that reads leave no trace', async () => {
    await kith.allowSite(ORIGIN);
    const page = await kith.visit(ADDRESS);
    const panel = await kith.open(`sidepanel.html?tab=${await kith.tabId(page)}`);
    await panel.waitForSelector('::-p-text(Ines Probe)');
    expect(await page.evaluate(probeFindings)).toEqual([]);
    await page.evaluate(moveTo, '/in/ines-probe/?more');
    await panel.waitForSelector('::-p-text(Ines Probe)');
    expect(await page.evaluate(probeFindings)).toEqual([]);
    await kith.allowSite(ORIGIN, false);
    expect(await page.evaluate(probeFindings)).toEqual([]);
  });
});
