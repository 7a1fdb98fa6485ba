/** Finds Chromium, Firefox and the calendar server of the tests, and installs them with the system's package manager where it may. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** The environment variable that names another executable. */
  variable: string;
  /** Names on the PATH, then whole paths, in order of preference. */
  executables: string[];
  /** Package names by package manager. */
  packages: { apt: string[]; brew: string };
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    executables: [
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: { apt: ['chromium'], brew: 'chromium' },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    executables: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    // Debian's package, then Ubuntu's.
    packages: { apt: ['firefox-esr', 'firefox'], brew: 'firefox' },
  },
};

/** A CalDAV server that Debian has; only the tests need it. */
const CALENDAR_SERVER: Known = {
  variable: 'RADICALE_PATH',
  executables: ['radicale'],
  packages: { apt: ['radicale'], brew: 'radicale' },
};

/** No browser, and none could be installed. The message says what to do. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
  constructor(browser: BrowserName) {
    const { variable, packages } = KNOWN[browser];
    super(
      `Kith's real-browser run needs ${browser}, and it could not be installed from here. ` +
        `Install it (Debian: sudo apt-get install ${packages.apt[0]}; macOS: brew install --cask ` +
        `${packages.brew}) or set ${variable} to its executable, then run the command again.`,
    );
  }
}

/**
 * The path of a browser's executable, installing the browser first if need be.
 *
 * @param browser - which one.
 * @returns an absolute path, or the value of CHROMIUM_PATH or FIREFOX_PATH.
 * @throws {@link BrowserMissingError} when there is none and none can be installed.
 */
export function ensureBrowser(browser: BrowserName): string {
  const found = findOrInstall(browser, KNOWN[browser]);
  if (!found) throw new BrowserMissingError(browser);
  return found;
}

/**
 * The path of Radicale's executable, installing it first if need be.
 *
 * @returns undefined when there is none and none can be installed: what needs it is then skipped.
 */
export function findCalendarServer(): string | undefined {
  return findOrInstall('radicale', CALENDAR_SERVER);
}

function findOrInstall(name: string, known: Known): string | undefined {
  const found = find(known);
  if (found) return found;
  process.stderr.write(`Installing ${name} with the system's package manager …\n`);
  install(known.packages);
  return find(known);
}

function find({ variable, executables }: Known): string | undefined {
  const named = process.env[variable];
  if (named) return named;
  return executables.flatMap(candidates).find(isExecutable);
}

function candidates(executable: string): string[] {
  if (executable.startsWith('/')) return [executable];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, executable));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(packages: Known['packages']): void {
  if (process.platform === 'darwin') {
    succeeds('brew', ['install', '--cask', packages.brew]);
    return;
  }
  // Without a password, or not at all: a test run must not wait for one.
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return succeeds(command, rest);
  };
  if (!apt('update')) return;
  packages.apt.some((name) => apt('install', '-y', '--no-install-recommends', name));
}

function succeeds(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
