// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteHealth } from '../../../components/site-health/SiteHealth';
import type { CaptureResult } from '../../../utils/domain/capture-result';
import { aCapture } from '../../support/a-capture';
import { aKith } from '../../support/builders';
import { act, click, settle, show, someSurroundings } from '../../support/show';

beforeEach(() => fakeBrowser.reset());

/** Opens the popup on a page, as many times as there are addresses. */
async function openOn(captures: CaptureResult[], readReport = async () => 'main > h1 > "Aa+"') {
  const kith = await aKith();
  const surroundings = { ...someSurroundings(), readReport };
  for (const capture of captures.slice(0, -1)) {
    const { close } = await show(<SiteHealth capture={capture} />, kith, surroundings);
    await close();
  }
  const last = captures.at(-1) ?? aCapture();
  const { root } = await show(<SiteHealth capture={last} />, kith, surroundings);
  await settle();
  return root;
}
const degraded = (slug: string) =>
  aCapture({ outcome: 'degraded', address: `https://www.linkedin.com/in/${slug}/` });
const THREE = [degraded('a'), degraded('b'), degraded('c')];

describe('a site that has changed', () => {
  it('is told after three pages in a row, with what still works', async () => {
    expect((await openOn(THREE.slice(0, 2))).textContent).toBe('');
    fakeBrowser.reset();
    const root = await openOn(THREE);
    expect(root.textContent).toContain('LinkedIn⁩ may have changed its pages.');
    expect(root.textContent).toMatch(/Still read well: Name, .*The rest may need a look\./);
  });

  it('is put away by the user, and stays so', async () => {
    const root = await openOn(THREE);
    await click(root, 'Put this away');
    expect(root.textContent).toBe('');
    expect((await openOn([degraded('d')])).textContent).toBe('');
  });

  it('gives a report that is read before it is copied', async () => {
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const root = await openOn(THREE);
    const details = root.querySelector('details');
    expect(root.querySelector('textarea')).toBeNull();
    await act(async () => {
      if (details) details.open = true;
    });
    await settle(() => root.querySelector('textarea') !== null);
    expect(root.querySelector('textarea')?.value).toBe('main > h1 > "Aa+"');
    expect(writeText).not.toHaveBeenCalled();
    await click(root, 'Copy scrubbed report');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('main > h1 > "Aa+"');
    expect(root.textContent).toContain('Copied.');
  });
});
