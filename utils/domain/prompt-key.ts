/** The names under which the user said "not again" to a prompt: what it is about, and the row, where it is about one. */

/**
 * `thanks`: thanks owed for a row. `update`: telling somebody what came of a row. `gentle-line`: the encouragement beside a note of thanks.
 * `keep`: whether to let go of somebody untouched for years.
 */
export type PromptTopic = 'thanks' | 'update' | 'gentle-line' | 'keep';

/** @param id - of the row it is about; left out where it is about none. */
export function promptKey(topic: PromptTopic, id?: string): string {
  return id === undefined ? topic : `${topic}:${id}`;
}

/** Whether a prompt is about one of these rows. */
export function isPromptAbout(key: string, ids: ReadonlySet<string>): boolean {
  const colon = key.indexOf(':');
  return colon > 0 && ids.has(key.slice(colon + 1));
}
