/** The browser is killed in the middle of writing: what was acknowledged is there, and no action is half there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleScript } from '../support/bundle.ts';
import { KithChromium } from '../support/chromium.ts';
import { killBrowser } from '../support/kill-browser.ts';
import type * as Writer from '../support/writer.ts';

const ROUNDS = 3;

/** Often enough to kill the browser in the middle, and for as long as a busy machine needs to get there. */
const OFTEN = { interval: 1, timeout: 50_000 };

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'kith-killed-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function withWriter(kith: KithChromium): Promise<Page> {
  const page = await kith.open('manifest.json');
  const script = await bundleScript('tests/support/writer.ts', 'writer');
  await page.evaluate(`(() => { ${script}; globalThis.writer = writer; })()`);
  return page;
}

/** The words that run one of the writer's verbs inside the page. */
const call = (verb: keyof typeof Writer, argument: string) => `writer.${verb}(${argument})`;

test.runIf(process.platform === 'linux').each([
  ['people', 'saveForEver'],
  ['lists of people', 'saveListsForEver'],
] as const)(
  'in Chromium, killed while a page saves %s, everything acknowledged survives whole',
  async (_what, verb) => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const kith = await KithChromium.launch({ profile });
      const page = await withWriter(kith);
      await page.exposeFunction('acknowledge', (id: string) => acknowledged.push(id));
      const gone = new Promise((resolve) => kith.context.once('close', resolve));
      // Ends with the browser, not with a result.
      let end: unknown = null;
      page.evaluate(call(verb, 'globalThis.acknowledge')).catch((error) => {
        end = error;
      });
      const least = acknowledged.length + 20 + round * 7;
      const told = () => {
        if (end !== null) throw end;
        return acknowledged.length;
      };
      await expect.poll(told, OFTEN).toBeGreaterThan(least);
      killBrowser(profile);
      await gone;
    }
    const kith = await KithChromium.launch({ profile });
    try {
      const page = await withWriter(kith);
      const found = await page.evaluate<Awaited<ReturnType<typeof Writer.inspect>>>(
        call('inspect', JSON.stringify(acknowledged)),
      );
      process.stdout.write(
        `killed ${ROUNDS} times: ${acknowledged.length} people acknowledged, ${found.people} there, ` +
          `${found.missing.length} missing, ${found.torn.length} half there\n`,
      );
      expect(found).toMatchObject({ missing: [], torn: [], opening: 'ready', hold: true });
      expect(found.people).toBeGreaterThanOrEqual(acknowledged.length);
      if (verb === 'saveListsForEver') {
        const lists = await page.evaluate<Awaited<ReturnType<typeof Writer.listsFound>>>(
          call('listsFound', ''),
        );
        expect(lists.broken).toBe(0);
        expect(lists.whole).toBeGreaterThan(ROUNDS);
      }
    } finally {
      await kith.close();
    }
  },
);
