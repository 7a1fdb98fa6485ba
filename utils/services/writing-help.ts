/** A draft said otherwise, by a language model on this computer: an offer, never sent, never taken by itself. */
import { localAddress } from '../domain/local-address';
import {
  ANSWER_MAX,
  type HelpRequest,
  letterIn,
  type ModelState,
  promptOf,
} from '../domain/writing-help';
import { HelperAnswerError } from '../domain/writing-help-errors';
import { askBrowser, browserModel } from '../platform/browser-model';
import { askForLocal, askLocal, dropLocal, localModels, ownOrigin } from '../platform/local-model';

/** Who helps: nobody unless the user has set it up. */
export type HelpSource = { kind: 'browser' } | { kind: 'local'; address: string; model: string };

/**
 * Asks for a draft said otherwise.
 *
 * @param stop - aborted when the user no longer wants it.
 * @returns the letter so far, again with each piece that comes; the last is whole.
 * @throws the errors of domain/writing-help-errors.ts. The draft itself is never touched here.
 */
export async function* rewrite(
  source: HelpSource,
  request: HelpRequest,
  stop: AbortSignal,
): AsyncGenerator<string> {
  const prompt = promptOf(request);
  const pieces =
    source.kind === 'browser' ? askBrowser(prompt, stop) : askLocal(source, prompt, stop);
  let answer = '';
  for await (const piece of pieces) {
    answer += piece;
    if (answer.length > ANSWER_MAX) throw new HelperAnswerError('An answer without an end.');
    yield letterIn(answer);
  }
  if (letterIn(answer) === '') throw new HelperAnswerError('An empty answer.');
}

/** Whether the browser has a model of its own. */
export async function browserHelp(): Promise<ModelState> {
  return browserModel();
}

/**
 * Lets Kith reach a program on this computer. Must be called straight from a click or key press.
 *
 * @param typed - the address as the user wrote it.
 * @returns the address to keep; null when the browser was told no.
 * @throws {NotThisComputerError}
 */
export async function allowLocalHelp(typed: string): Promise<string | null> {
  const address = localAddress(typed);
  return (await askForLocal(address)) ? address : null;
}

/** Takes the permission back. */
export async function endLocalHelp(address: string): Promise<void> {
  await dropLocal(address);
}

/** The models that the program has. @throws the errors of domain/writing-help-errors.ts. */
export async function localHelpModels(address: string): Promise<string[]> {
  return localModels(address);
}

/** The line that lets Ollama answer Kith, and no other extension: for its environment. */
export function ollamaSetting(): string {
  return `OLLAMA_ORIGINS=${ownOrigin()}`;
}
