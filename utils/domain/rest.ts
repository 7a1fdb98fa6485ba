/** A rest in long work, for the page to go on in. */

/**
 * Lets the page go on between two lots of work. By a message and not by a timer: timers of a tab that
 * nobody looks at come once a second, later once a minute.
 */
export async function rest(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
