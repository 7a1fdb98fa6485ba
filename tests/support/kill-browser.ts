/** Ends a browser as a power cut would: nothing is closed or flushed. */
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** @param profile - the folder that the browser holds. Linux only: its process is looked up in /proc. */
export function killBrowser(profile: string): void {
  // The lock names the host and the process: `host-1234`.
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  if (!command.includes(profile)) throw new Error(`Process ${pid} is not this test's browser.`);
  process.kill(pid, 'SIGKILL');
}
