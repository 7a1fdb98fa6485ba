/**
 * A time zone in which it is about noon. Real browsers go by the real clock, and what is "today" or "tomorrow" to
 * a test must not change while it runs: neither at midnight, nor in the night of a change of clocks.
 */

/** Zones that never change their clocks, each five hours on from the one before; in UTC's own order. */
const ZONES = [
  'Australia/Brisbane',
  'Asia/Karachi',
  'UTC',
  'America/Bogota',
  'Pacific/Honolulu',
] as const;

/** @returns where it is between nine in the morning and two in the afternoon. */
export function noonZone(now: Date = new Date()): string {
  // Brisbane is ten hours ahead: midnight in UTC is ten o'clock there.
  return ZONES[Math.floor(((now.getUTCHours() + 1) % 24) / 5)] ?? 'UTC';
}
