/** Saving into the Downloads folder, as the browser answers. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveDownload } from '../../utils/platform/downloads';
import { soon } from '../support/soon';

interface Item {
  id: number;
  state: string;
  filename: string;
  error?: string;
  exists?: boolean;
  byExtensionId?: string;
}

let items: Item[] = [];
const heard = new Set<(delta: { id: number }) => void>();
const downloads = {
  download: vi.fn(async (_wish: object) => 7),
  search: vi.fn(async ({ id }: { id?: number }) =>
    items.filter((one) => id === undefined || one.id === id),
  ),
  cancel: vi.fn(async () => {}),
  removeFile: vi.fn(async () => {}),
  erase: vi.fn(async () => []),
  onChanged: {
    addListener: (listener: (delta: { id: number }) => void) => heard.add(listener),
    removeListener: (listener: (delta: { id: number }) => void) => heard.delete(listener),
  },
};

beforeEach(() => {
  items = [{ id: 7, state: 'complete', filename: '/d/Kith/kith-backup-monday.kith' }];
  Object.assign(fakeBrowser, { downloads });
  vi.clearAllMocks();
});

const save = () => saveDownload('blob:kith', 'kith-backup-monday.kith');

test('a file is written over the one of its name, and nobody is asked', async () => {
  await save();
  expect(downloads.download).toHaveBeenCalledWith({
    url: 'blob:kith',
    filename: 'Kith/kith-backup-monday.kith',
    conflictAction: 'overwrite',
    saveAs: false,
  });
  expect(heard.size).toBe(0);
});

test('one that takes a while is waited for', async () => {
  items = [{ id: 7, state: 'in_progress', filename: '/d/Kith/kith-backup-monday.kith' }];
  let isSaved = false;
  const saving = save().then(() => {
    isSaved = true;
  });
  await soon(() => expect(downloads.search).toHaveBeenCalled());
  expect(isSaved).toBe(false);
  items = [{ id: 7, state: 'complete', filename: '/d/Kith/kith-backup-monday.kith' }];
  for (const tell of heard) tell({ id: 7 });
  await saving;
});

test.each([
  ['USER_CANCELED', 'asks'],
  ['FILE_NO_SPACE', 'full'],
  ['FILE_ACCESS_DENIED', 'denied'],
  ['FILE_FAILED', 'other'],
])('%s is told as such', async (error, why) => {
  items = [{ id: 7, state: 'interrupted', filename: '', error }];
  await expect(save()).rejects.toMatchObject({ why });
});

test('a question where to save that nobody answers is broken off', async () => {
  vi.useFakeTimers();
  items = [{ id: 7, state: 'in_progress', filename: '' }];
  const saving = expect(save()).rejects.toMatchObject({ why: 'asks' });
  await vi.advanceTimersByTimeAsync(20_000);
  await saving;
  expect(downloads.cancel).toHaveBeenCalledWith(7);
  vi.useRealTimers();
});

test('the list keeps one entry a file, and what anybody could read goes once it is sealed', async () => {
  const byExtensionId = fakeBrowser.runtime.id;
  items.push(
    {
      id: 1,
      state: 'complete',
      filename: '/d/Kith/kith-backup-monday.json',
      exists: true,
      byExtensionId,
    },
    {
      id: 2,
      state: 'complete',
      filename: '/d/Kith/kith-backup-monday.kith',
      exists: true,
      byExtensionId,
    },
    { id: 3, state: 'complete', filename: '/d/Kith/kith-backup-monday.json', exists: true },
  );
  await save();
  expect(downloads.removeFile.mock.calls).toEqual([[1]]);
  expect(downloads.erase.mock.calls).toEqual([[{ id: 1 }], [{ id: 2 }]]);
});
