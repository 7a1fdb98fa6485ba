/**
 * The browser's own language model (the Prompt API, webmachinelearning.github.io/prompt-api): on this
 * computer, where the browser has one. Firefox, and Chromium without Google's parts, have none.
 */
import type { ModelState, Prompt } from '../domain/writing-help';

interface Session {
  promptStreaming(input: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

interface LanguageModel {
  availability(): Promise<ModelState>;
  create(options: {
    signal: AbortSignal;
    initialPrompts: { role: 'system'; content: string }[];
  }): Promise<Session>;
}

/** No types have it yet. */
function languageModel(): LanguageModel | null {
  return (globalThis as { LanguageModel?: LanguageModel }).LanguageModel ?? null;
}

/** Whether there is one, and whether it is at hand. */
export async function browserModel(): Promise<ModelState> {
  return (
    (await languageModel()
      ?.availability()
      .catch(() => 'unavailable' as const)) ?? 'unavailable'
  );
}

/**
 * Asks it. Begins with the download where that is needed, so it is called from a click.
 *
 * @returns pieces of text as they come; nothing where there is no model.
 */
export async function* askBrowser(
  { system, user }: Prompt,
  stop: AbortSignal,
): AsyncGenerator<string> {
  const session = await languageModel()?.create({
    signal: stop,
    initialPrompts: [{ role: 'system', content: system }],
  });
  if (!session) return;
  try {
    const reader = session.promptStreaming(user, { signal: stop }).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    session.destroy();
  }
}
