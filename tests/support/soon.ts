/** Waits for what comes by itself, for as long as a machine hard at work may take. */
import { vi } from 'vitest';

/** @param check - throws, or rejects, while it is not so yet. */
export const soon = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000 });
