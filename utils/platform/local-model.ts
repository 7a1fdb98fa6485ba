/**
 * The one place that asks anything of another program: a language model on this computer, once the user
 * has named it. The content security policy and an optional host permission let nothing but loopback through.
 */
import { browser } from 'wxt/browser';
import { readChat, wholeAnswer } from '../domain/chat-stream';
import { permissionOf } from '../domain/local-address';
import type { Prompt } from '../domain/writing-help';
import {
  HelperAnswerError,
  HelperModelMissingError,
  HelperRefusesError,
  HelperSilentError,
  HelperUnreachableError,
} from '../domain/writing-help-errors';
import { z } from '../domain/zod';

export interface LocalModel {
  /** As `localAddress` gives it: `http://localhost:11434/v1`. */
  address: string;
  /** The model's name there: `llama3.2`. */
  model: string;
}

/** Milliseconds without a byte: loading a model takes a minute on a slow computer. */
const PATIENCE = 120_000;
/** Milliseconds to say which models there are, which needs no loading. */
const SHORT_PATIENCE = 10_000;
/** Bytes: a list of models or an answer beyond it is none. */
const MOST_BYTES = 4_000_000;

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/**
 * Asks the browser to let Kith reach the program. Must be called straight from a click or key press, with
 * nothing awaited before it.
 *
 * @returns whether the user agreed, now or before.
 */
export async function askForLocal(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [permissionOf(address)] });
}

/** Gives the permission back. */
export async function dropLocal(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [permissionOf(address)] });
}

/** Kith's own origin, which such a program must be told to answer: `chrome-extension://…`. */
export function ownOrigin(): string {
  return browser.runtime.getURL('/').replace(/\/$/, '');
}

/** The names of the models there are. @throws what {@link askLocal} throws. */
export async function localModels(address: string): Promise<string[]> {
  const patience = new Patience(SHORT_PATIENCE);
  try {
    const response = await reach(`${address}/models`, {}, patience);
    const found = modelsSchema.safeParse(JSON.parse(await wholeText(response, patience)));
    if (!found.success) throw new HelperAnswerError('No list of models.');
    return found.data.data.map(({ id }) => id);
  } catch (error) {
    throw error instanceof SyntaxError ? new HelperAnswerError('No JSON.') : error;
  } finally {
    patience.end();
  }
}

/**
 * Asks the model.
 *
 * @param stop - aborted when the user no longer wants it.
 * @param milliseconds - how long to wait for a sign of life.
 * @returns pieces of text as they come.
 * @throws {HelperUnreachableError}, {HelperRefusesError}, {HelperModelMissingError}, {HelperSilentError},
 *   {HelperAnswerError}.
 */
export async function* askLocal(
  { address, model }: LocalModel,
  { system, user }: Prompt,
  stop: AbortSignal,
  milliseconds = PATIENCE,
): AsyncGenerator<string> {
  const patience = new Patience(milliseconds, stop);
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  try {
    const response = await reach(
      `${address}/chat/completions`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model, messages, stream: true }),
      },
      patience,
    );
    if (response.headers.get('content-type')?.includes('application/json'))
      yield wholeAnswer(await wholeText(response, patience));
    else yield* readChat(bytesOf(response, patience));
  } finally {
    patience.end();
  }
}

/** Gives up after so long without a sign of life, or when told to. */
class Patience {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  readonly signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, stop?: AbortSignal) {
    this.#milliseconds = milliseconds;
    this.signal = stop ? AbortSignal.any([this.#controller.signal, stop]) : this.#controller.signal;
    this.renew();
  }

  renew(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#controller.abort(new HelperSilentError()),
      this.#milliseconds,
    );
  }

  /** Nobody waits any more: what still runs is let go. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }
}

async function reach(url: string, init: RequestInit, patience: Patience): Promise<Response> {
  const response = await fetch(url, {
    ...init,
    signal: patience.signal,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  }).catch((error) => {
    throw patience.signal.aborted ? patience.signal.reason : asUnreachable(error);
  });
  patience.renew();
  if (response.ok) return response;
  if (response.status === 401 || response.status === 403) throw new HelperRefusesError();
  if (response.status === 404) throw new HelperModelMissingError();
  throw new HelperAnswerError(`Status ${response.status}.`);
}

const asUnreachable = (cause: unknown) => new HelperUnreachableError('No answer.', { cause });

/** The body as it comes. Breaking off is an answer that is none, and so is one without an end. */
async function* bytesOf(response: Response, patience: Patience): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  let read = 0;
  while (reader) {
    const { done, value } = await reader.read().catch((cause) => {
      if (patience.signal.aborted) throw patience.signal.reason;
      throw new HelperAnswerError('The answer broke off.', { cause });
    });
    if (done) return;
    read += value.byteLength;
    if (read > MOST_BYTES) throw new HelperAnswerError('An answer without an end.');
    patience.renew();
    yield value;
  }
}

async function wholeText(response: Response, patience: Patience): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of bytesOf(response, patience))
    text += decoder.decode(part, { stream: true });
  return text;
}
