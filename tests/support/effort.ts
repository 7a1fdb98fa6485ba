/** How much work something is, in processor time: the clock on the wall tells of what else the machine does. */

/**
 * @param work - what is measured; nothing else should run in this process meanwhile.
 * @returns milliseconds of processor time, of all the process's threads.
 */
export async function effortOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
