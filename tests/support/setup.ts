/**
 * What every test stands on: Temporal and IndexedDB, which Node lacks, the extension's own sentences in
 * English, a browser that forgets between tests, and no stray line on the console. jsdom lacks locks: there
 * Node's own stand in.
 */
import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { locks } from 'node:worker_threads';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getMessage } from './english.ts';

if (!('locks' in navigator)) Object.assign(navigator, { locks });

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;
let lines: unknown[][] = [];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  lines = [];
  for (const level of LEVELS)
    vi.spyOn(console, level).mockImplementation((...line) => void lines.push([level, ...line]));
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(lines, 'stray lines on the console').toEqual([]);
});
