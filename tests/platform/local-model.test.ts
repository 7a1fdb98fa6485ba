import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  HelperAnswerError,
  HelperModelMissingError,
  HelperRefusesError,
  HelperSilentError,
  HelperUnreachableError,
} from '../../utils/domain/writing-help-errors';
import { askLocal, localModels } from '../../utils/platform/local-model';
import { rewrite } from '../../utils/services/writing-help';
import { event, type ModelServer, modelServer, saying } from '../support/model-server';

const PROMPT = { system: 'Rewrite.', user: '{"letter":"Hello"}' };
let server: ModelServer;

beforeEach(async () => {
  server = await modelServer(['small', 'large']);
});
afterEach(() => server.close());

async function ask(stop = new AbortController().signal, milliseconds?: number) {
  const pieces: string[] = [];
  const model = { address: server.address, model: 'small' };
  for await (const piece of askLocal(model, PROMPT, stop, milliseconds)) pieces.push(piece);
  return pieces;
}

const status = (code: number) => {
  server.answer = (response) => void response.writeHead(code).end();
};

test('says which models there are', async () => {
  expect(await localModels(server.address)).toEqual(['small', 'large']);
});

test('asks once, with the instructions apart from the letter, and without cookies', async () => {
  await ask();
  expect(server.asked).toHaveLength(1);
  expect(server.asked[0]).toMatchObject({
    path: '/v1/chat/completions',
    cookie: undefined,
    body: {
      model: 'small',
      messages: [
        { role: 'system', content: 'Rewrite.' },
        { role: 'user', content: '{"letter":"Hello"}' },
      ],
    },
  });
});

test('gives what comes as it comes, however slowly', async () => {
  server.answer = saying(['Hel', 'lo ', 'Ana'], 150);
  expect(await ask(undefined, 5_000)).toEqual(['Hel', 'lo ', 'Ana']);
});

test('reads events cut anywhere, also within a letter', async () => {
  server.answer = async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const byte of Buffer.from(`: waiting\n\n${event('Li Wei 李伟')}data: [DONE]\n\n`))
      response.write(Buffer.from([byte]));
    response.end();
  };
  expect((await ask()).join('')).toBe('Li Wei 李伟');
});

test('takes an answer given at once', async () => {
  server.answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ choices: [{ message: { content: 'Whole.' } }] }));
  };
  expect(await ask()).toEqual(['Whole.']);
});

describe('what goes wrong has a name', () => {
  test('nothing answers', async () => {
    await server.close();
    await expect(ask()).rejects.toThrow(HelperUnreachableError);
    await expect(localModels(server.address)).rejects.toThrow(HelperUnreachableError);
  });

  test('it refuses', async () => {
    status(403);
    await expect(ask()).rejects.toThrow(HelperRefusesError);
  });

  test('the model is not there', async () => {
    status(404);
    await expect(ask()).rejects.toThrow(HelperModelMissingError);
  });

  test('it has trouble of its own', async () => {
    status(500);
    await expect(ask()).rejects.toThrow(HelperAnswerError);
  });

  test('it sends elsewhere, which is never followed', async () => {
    server.answer = (response) =>
      void response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
    await expect(ask()).rejects.toThrow(HelperUnreachableError);
  });

  test('it falls silent', async () => {
    server.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event('Hel'));
    };
    await expect(ask(undefined, 300)).rejects.toThrow(HelperSilentError);
  });

  test('the stream breaks off, or ends without saying so', async () => {
    server.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(event('Hel'), () => response.destroy());
    };
    await expect(ask()).rejects.toThrow(HelperAnswerError);
    server.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(event('Hel'));
    };
    await expect(ask()).rejects.toThrow(HelperAnswerError);
  });

  test.each(['data: {"choices":{}}\n\n', 'data: <html>\n\n', 'data: []\n\n'])(
    'it speaks another protocol: %j',
    async (said) => {
      server.answer = (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(said);
      };
      await expect(ask()).rejects.toThrow(HelperAnswerError);
    },
  );

  test('it never ends', async () => {
    server.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = () => {
        while (!response.destroyed && response.write(event('x'.repeat(60_000))));
      };
      response.on('drain', more);
      more();
    };
    await expect(ask()).rejects.toThrow(HelperAnswerError);
  });

  test('a list of models that is none', async () => {
    await expect(localModels(`${server.address}/elsewhere`)).rejects.toThrow(HelperAnswerError);
  });
});

test('stops when told to, and lets the program know', async () => {
  const stop = new AbortController();
  const gone = Promise.withResolvers<void>();
  server.answer = (response) => {
    response.on('close', gone.resolve);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(event('Hel'));
    stop.abort();
  };
  await expect(ask(stop.signal)).rejects.toThrow('aborted');
  await gone.promise;
});

test('a model that says the same for ever is left, long before the page grows slow', async () => {
  server.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const round = event('and so on '.repeat(100));
    for (let at = 0; at < 200; at++) response.write(round);
    response.end('data: [DONE]\n\n');
  };
  const source = { kind: 'local', address: server.address, model: 'small' } as const;
  const request = { wish: 'shorter', text: 'Hi', language: '', limit: null, reader: null } as const;
  let rounds = 0;
  const asking = (async () => {
    for await (const _ of rewrite(source, request, new AbortController().signal)) rounds += 1;
  })();
  await expect(asking).rejects.toThrow(HelperAnswerError);
  expect(rounds).toBe(80);
});
