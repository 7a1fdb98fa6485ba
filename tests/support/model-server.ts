/** A program on this computer that speaks the OpenAI chat protocol, as well or badly as a test wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of it. */
interface Asked {
  path: string;
  origin: string | undefined;
  cookie: string | undefined;
  body: { model?: string; messages?: { role: string; content: string }[] };
}

export interface ModelServer {
  /** `http://127.0.0.1:PORT/v1` */
  address: string;
  asked: Asked[];
  /** How the next answers are given; {@link saying} until then. */
  answer: (response: ServerResponse, asked: Asked) => void;
  close(): Promise<void>;
}

export const event = (text: string) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`;

/** Streams some pieces, each a moment after the other, and ends as the protocol says. */
export function saying(pieces: readonly string[], milliseconds = 0) {
  return async (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) {
      response.write(event(piece));
      await new Promise((done) => setTimeout(done, milliseconds));
    }
    response.end('data: [DONE]\n\n');
  };
}

/** @param models - the names it gives. */
export async function modelServer(models: readonly string[] = ['small']): Promise<ModelServer> {
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    running.asked.push(asked);
    if (asked.path === '/v1/models') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: models.map((id) => ({ id })) }));
    } else {
      running.answer(response, asked);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const running: ModelServer = {
    address: `http://127.0.0.1:${port}/v1`,
    asked: [],
    answer: saying(['Hello.']),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return running;
}

async function read(request: IncomingMessage): Promise<Asked> {
  let body = '';
  for await (const part of request) body += part;
  const { origin, cookie } = request.headers;
  return { path: request.url ?? '', origin, cookie, body: body === '' ? {} : JSON.parse(body) };
}
