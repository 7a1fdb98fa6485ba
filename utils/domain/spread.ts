/**
 * A day out of many for somebody, by their id alone: two browsers choose the same, and many people come to
 * lie evenly over the days (FNV-1a, 32 bits).
 *
 * @param days - how many there are to choose from, 1 or more.
 * @returns 1 to `days`.
 */
export function spreadOver(id: string, days: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  // The low bits of ids made one after the other differ little: the high ones are mixed in.
  return (((hash ^ (hash >>> 15)) >>> 0) % days) + 1;
}
