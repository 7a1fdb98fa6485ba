import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropScratch, keepScratch, readScratch, sweepScratch } from '../../utils/platform/scratch';

afterEach(() => vi.useRealTimers());

test('half-typed text survives until it is dropped', async () => {
  await keepScratch('note:a', { text: 'Dear Ma' });
  expect(await readScratch('note:a')).toEqual({ text: 'Dear Ma' });
  await dropScratch('note:a');
  expect(await readScratch('note:a')).toBeUndefined();
});

test('it is forgotten after seven days', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z'), toFake: ['Date'] });
  await keepScratch('note:a', 'x');
  vi.setSystemTime(Date.parse('2026-11-28T11:59:00Z'));
  expect(await readScratch('note:a')).toBe('x');
  vi.setSystemTime(Date.parse('2026-11-28T12:00:00Z'));
  expect(await readScratch('note:a')).toBeUndefined();
  await sweepScratch();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('sweeping takes what is about someone, and nothing that is no scratch', async () => {
  await fakeBrowser.storage.local.set({ settings: { about: 'mara' } });
  await keepScratch('note:mara', 'x');
  await keepScratch('review', { of: 'mara' });
  await keepScratch('note:tomasz', 'y');
  await sweepScratch((key, json) => key === 'note:mara' || json.includes('"mara"'));
  expect(Object.keys(await fakeBrowser.storage.local.get(null)).toSorted()).toEqual([
    'scratch:note:tomasz',
    'settings',
  ]);
});

test('what another version kept in another shape is not read', async () => {
  await fakeBrowser.storage.local.set({
    'scratch:a': 'bare text',
    'scratch:b': { value: 1, at: 7 },
  });
  expect(await readScratch('a')).toBeUndefined();
  expect(await readScratch('b')).toBeUndefined();
});

test('what a clock far ahead kept is not read, and a zone or an hour ahead is', async () => {
  const ahead = (hours: number) => Temporal.Now.instant().add({ hours }).toString();
  await fakeBrowser.storage.local.set({
    'scratch:a': { value: 1, at: ahead(25) },
    'scratch:b': { value: 2, at: ahead(23) },
  });
  expect(await readScratch('a')).toBeUndefined();
  expect(await readScratch('b')).toBe(2);
});

test('where the browser cannot read, nothing was kept', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await readScratch('a')).toBeUndefined();
});
