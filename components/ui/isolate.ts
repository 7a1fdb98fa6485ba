/** Names inside sentences, kept from turning the sentence round. */

/**
 * Wraps foreign text in Unicode isolates (UAX #9): what `<bdi>` does, for places that hold text only,
 * such as a message with a name in it.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
