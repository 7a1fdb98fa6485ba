/** What the process of an extension's pages takes, from Linux' own books: memory that the page itself cannot see counts too. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

export class PageProcess {
  private constructor(private readonly pid: number) {}

  /** The one process in which a browser that this test started runs its extensions' pages. */
  static find(): PageProcess {
    const renderers = processes().filter(({ pid, command }) => {
      return (
        command.includes('--type=renderer') &&
        command.includes('--extension-process') &&
        isOurs(pid)
      );
    });
    const [first, ...more] = renderers;
    if (!first || more.length > 0) throw new Error(`${renderers.length} processes of extensions`);
    return new PageProcess(first.pid);
  }

  /** Begins to count the largest anew. @returns megabytes taken now. */
  startCounting(): number {
    writeFileSync(`/proc/${this.pid}/clear_refs`, '5');
    return this.megabytes('VmRSS');
  }

  /** @returns the most megabytes since counting began. */
  largest(): number {
    return this.megabytes('VmHWM');
  }

  /** @returns seconds of processor time so far, of all its threads. */
  seconds(): number {
    const fields = statOf(this.pid)
      .slice(statOf(this.pid).lastIndexOf(')') + 2)
      .split(' ');
    // In ticks of a hundredth of a second: fields 14 and 15 of proc(5), counted from the third.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  private megabytes(field: string): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1000;
  }
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function isOurs(pid: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === process.pid) return true;
    const stat = statOf(at);
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}

function statOf(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8');
}
