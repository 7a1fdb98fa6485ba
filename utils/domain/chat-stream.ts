/**
 * Reads the stream of an OpenAI-compatible chat: server-sent events (WHATWG HTML, 9.2) whose data is a
 * `chat.completion.chunk`, closed by `[DONE]`. Pure: bytes come from whoever fetched them.
 */
import { HelperAnswerError } from './writing-help-errors';
import { z } from './zod';

const chunkSchema = z.object({
  choices: z.array(z.object({ delta: z.optional(z.object({ content: z.nullish(z.string()) })) })),
});

const wholeSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.nullable(z.string()) }) })),
});

/** A line longer than this is no event of ours. In UTF-16 units. */
const LONGEST_LINE = 1_000_000;

/**
 * @param bytes - as they arrive, cut anywhere.
 * @returns pieces of text; ends at `[DONE]`.
 * @throws {HelperAnswerError} for what is not in the protocol, and where the stream ends before it says so.
 */
export async function* readChat(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new HelperAnswerError('A line without an end.');
    for (const line of lines) {
      // Comments keep a connection open; other fields say nothing here.
      if (!line.startsWith('data:')) continue;
      const data = line.slice('data:'.length).trim();
      if (data === '[DONE]') return;
      const text = pieceOf(data);
      if (text) yield text;
    }
  }
  throw new HelperAnswerError('The stream broke off.');
}

function pieceOf(data: string): string {
  const chunk = chunkSchema.safeParse(parsed(data));
  if (!chunk.success) throw new HelperAnswerError('An event of another protocol.');
  return chunk.data.choices[0]?.delta?.content ?? '';
}

/** The text of an answer given at once, by a server that does not stream. @throws {HelperAnswerError} */
export function wholeAnswer(json: string): string {
  const whole = wholeSchema.safeParse(parsed(json));
  const content = whole.success ? whole.data.choices[0]?.message.content : null;
  if (!content) throw new HelperAnswerError('An answer of another protocol.');
  return content;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new HelperAnswerError('No JSON.', { cause: error });
  }
}
