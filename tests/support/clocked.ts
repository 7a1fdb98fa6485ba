/**
 * A copy of the built extension whose clock a test sets. A small script (clock.js) runs first in background
 * and pages and shifts their time by what the copy's manifest says, read anew at each launch; the rest is
 * the built extension as it is. Time zones are the browser's own (`zone` at launch).
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, type Target } from '../../scripts/build.ts';

/** A page of the copy with the clock and nothing else, for services that a test runs by themselves. */
export const BARE_PAGE = 'bare.html';

/** A notification as it was shown. */
export interface ShownNotice {
  id: string;
  title: string;
  message: string;
  /** How many buttons it had. */
  buttons: number;
  /** By the shifted clock, ISO 8601 in UTC. */
  at: string;
}

const CLOCK = readFileSync(join(import.meta.dirname, 'clock.js'), 'utf8');
const RUN_CLOCK = '<script src="/clock.js"></script>';

export class ClockedBuild {
  readonly folder: string;
  readonly #manifest: Record<string, unknown>;

  /** Builds the target if need be, and copies it. */
  constructor(target: Target) {
    this.folder = mkdtempSync(join(tmpdir(), `kith-clocked-${target}-`));
    cpSync(ensureBuilt(target), this.folder, { recursive: true });
    this.#manifest = JSON.parse(this.#read('manifest.json'));
    const { permissions, optional_permissions } = this.#manifest as Record<string, string[]>;
    // Granted from the start: no test can answer the browser's own prompt.
    Object.assign(this.#manifest, {
      permissions: [...(permissions ?? []), ...(optional_permissions ?? [])],
      // Firefox lets nothing else be asked for, had already or not.
      optional_permissions: target === 'firefox' ? optional_permissions : [],
    });
    this.#write('clock.js', CLOCK);
    this.#write('background.js', CLOCK + this.#read('background.js'));
    for (const page of readdirSync(this.folder).filter((name) => name.endsWith('.html')))
      this.#write(page, this.#read(page).replace('<head>', `<head>${RUN_CLOCK}`));
    this.#write(BARE_PAGE, `<!doctype html><title>Bare</title>${RUN_CLOCK}<main></main>`);
  }

  /** What the clock shows at the next launch, from which it goes on. */
  setTo(at: Temporal.Instant): void {
    // Of a manifest's fields this one is read by browsers and by nothing of Kith's.
    const description = String(at.epochMilliseconds - Date.now());
    this.#write('manifest.json', JSON.stringify({ ...this.#manifest, description }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  #write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }
}
