/** A real CalDAV server on this machine, with a folder that is thrown away: Debian's Radicale. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Radicale {
  readonly #server: ChildProcess;
  readonly #folder: string;
  readonly #address: string;

  private constructor(server: ChildProcess, folder: string, address: string) {
    this.#server = server;
    this.#folder = folder;
    this.#address = address;
  }

  /** Starts the server on a free port and waits until it answers. */
  static async start(executable: string): Promise<Radicale> {
    const folder = mkdtempSync(join(tmpdir(), 'kith-radicale-'));
    const port = await freePort();
    const settings = [
      ...['--config', '', '--server-hosts', `127.0.0.1:${port}`, '--auth-type', 'none'],
      ...['--storage-filesystem-folder', folder, '--rights-type', 'authenticated'],
    ];
    const server = spawn(executable, settings, { stdio: 'ignore' });
    const radicale = new Radicale(server, folder, `http://127.0.0.1:${port}/kith/`);
    await radicale.#answers();
    return radicale;
  }

  async #answers(): Promise<void> {
    for (;;) {
      if (this.#server.exitCode !== null) throw new Error('Radicale did not start.');
      const answer = await fetch(this.#address, { headers: asKith }).catch(() => null);
      if (answer) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * One request of CalDAV.
   *
   * @param path - under the user's folder: `all/one.ics`.
   */
  async ask(
    method: string,
    path: string,
    body = '',
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    const answer = await fetch(`${this.#address}${path}`, {
      method,
      headers: { ...asKith, ...headers },
      ...(body === '' ? {} : { body }),
    });
    return { status: answer.status, text: await answer.text() };
  }

  /** Stops the server and throws its folder away. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve));
    if (this.#server.exitCode === null) {
      this.#server.kill();
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Without passwords the server believes the name it is given. */
const asKith = { authorization: `Basic ${Buffer.from('kith:').toString('base64')}` };

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
