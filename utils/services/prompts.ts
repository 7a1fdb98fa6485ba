/** Quiet prompts that the user does not want again: once said, it is for good, and travels with the preferences. */
import type { Change } from '../db/change';
import { type PromptTopic, promptKey } from '../domain/prompt-key';
import type { Stamp } from '../domain/row';
import { act } from './action';
import type { Kith } from './kith';
import { patchPreferences, preferencesIn } from './preference-rows';
import { readPreferences } from './preferences';

/** The prompts that were dismissed, by their keys (domain/prompt-key.ts). */
export async function dismissedPrompts(kith: Kith): Promise<ReadonlySet<string>> {
  const { dismissed = [] } = await readPreferences(kith);
  return new Set(dismissed);
}

/**
 * Never shows a prompt again. Undo brings it back.
 *
 * @param id - of the row it is about; left out where it is about none.
 */
export async function dismissPrompt(
  kith: Kith,
  topic: PromptTopic,
  id?: string,
): Promise<{ actionId: Stamp }> {
  const { actionId } = await act(kith, 'dismissPrompt', (change) => dismissIn(change, topic, id));
  return { actionId };
}

/** The dismissing itself. Part of an action. */
export async function dismissIn(change: Change, topic: PromptTopic, id?: string): Promise<void> {
  const { dismissed = [] } = await preferencesIn(change);
  const all = new Set([...dismissed, promptKey(topic, id)]);
  await patchPreferences(change, { dismissed: [...all] });
}
