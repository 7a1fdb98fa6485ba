/**
 * The hybrid logical clock: stamps that sort as text, never go back on one device, and stay close to
 * wall time. Written as Kulkarni et al. 2014 describe; text form in docs/data.md.
 */
import type { Stamp } from './row';

const TIME_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

const STAMP = /^[0-9a-z]{13,}$/;

/** A peer's stamp further ahead than this is set aside for the user to see, never dropped. */
const FUTURE_LIMIT_MS = 24 * 60 * 60 * 1000;

interface Parts {
  /** Milliseconds since 1970. */
  time: number;
  counter: number;
  device: string;
}

function write(parts: Parts): Stamp {
  const time = parts.time.toString(36).padStart(TIME_DIGITS, '0');
  const counter = parts.counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${time}${counter}${parts.device}`;
}

function read(stamp: Stamp): Parts {
  return {
    time: Number.parseInt(stamp.slice(0, TIME_DIGITS), 36),
    counter: Number.parseInt(stamp.slice(TIME_DIGITS, TIME_DIGITS + COUNTER_DIGITS), 36),
    device: stamp.slice(TIME_DIGITS + COUNTER_DIGITS),
  };
}

/** The stamp before any action of a device: what a new database's clock starts from. */
export function firstStamp(device: string): Stamp {
  return write({ time: 0, counter: 0, device });
}

/**
 * The next stamp of a device.
 *
 * @param last - the newest stamp this device has made or seen; its device part is kept.
 * @param now - wall time in milliseconds; may have been set back.
 * @returns a stamp greater than `last`.
 */
export function nextStamp(last: Stamp, now: number): Stamp {
  const { time, counter, device } = read(last);
  if (now > time) return write({ time: now, counter: 0, device });
  if (counter + 1 < COUNTER_LIMIT) return write({ time, counter: counter + 1, device });
  return write({ time: time + 1, counter: 0, device });
}

/**
 * Takes note of a peer's stamp, so that what is written next is later than what was seen.
 *
 * @param last - this device's newest stamp.
 * @param remote - the stamp that arrived.
 * @param now - wall time in milliseconds.
 * @returns the clock to keep; or `setAside` when the peer's time is more than a day ahead and its rows
 *   must wait where the user can see them.
 */
export function receiveStamp(
  last: Stamp,
  remote: Stamp,
  now: number,
): { clock: Stamp; setAside: boolean } {
  const theirs = read(remote);
  if (isTooFarAhead(remote, now)) return { clock: last, setAside: true };
  const ours = read(last);
  const ahead =
    theirs.time > ours.time || (theirs.time === ours.time && theirs.counter > ours.counter);
  return { clock: ahead ? write({ ...theirs, device: ours.device }) : last, setAside: false };
}

/** Whether what was stamped so must wait: its time is more than a day ahead, or it is no stamp and might stand for ever. */
export function isTooFarAhead(stamp: Stamp, now: number): boolean {
  if (stamp === '') return false;
  return !STAMP.test(stamp) || read(stamp).time - now > FUTURE_LIMIT_MS;
}

/** When a stamp was made, ISO 8601 in UTC; of a damaged row's, which says no time, long ago. */
export function stampedAt(stamp: Stamp): string {
  return new Date(read(stamp).time || 0).toISOString();
}
