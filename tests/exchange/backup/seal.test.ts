import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupError } from '../../../utils/domain/file-errors';
import { textOf } from '../../../utils/exchange/backup/gzip';
import { isSealedFile, seal, sealKey, unseal } from '../../../utils/exchange/backup/seal';
import { HEADER_BYTES } from '../../../utils/exchange/backup/seal-header';

/** The fewest rounds that are opened: what is tried is the same, and quick. */
const quickKey = (passphrase: string) =>
  sealKey(passphrase, { salt: crypto.getRandomValues(new Uint8Array(16)), rounds: 100_000 });

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'opened',
    (error) => (error instanceof BackupError ? error.problem : String(error)),
  );
}

async function read(file: Blob): Promise<string> {
  let text = '';
  for await (const part of textOf(file, 1_000_000)) text += part;
  return text;
}

test('what is sealed opens with its passphrase and no other, whatever is in either', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      async (text, passphrase, other) => {
        const sealed = await seal(new Blob([text]), await quickKey(passphrase));
        expect(await read(await unseal(sealed, passphrase))).toBe(await new Blob([text]).text());
        if (other.normalize('NFC') !== passphrase.normalize('NFC'))
          expect(await problemOf(unseal(sealed, other))).toBe('passphrase');
      },
    ),
    { numRuns: 20 },
  );
});

test('the key of a new passphrase takes 600,000 rounds, and two files of one text have nothing in common', async () => {
  const key = await sealKey('correct horse');
  expect(key.rounds).toBe(600_000);
  expect(key.secret.extractable).toBe(false);
  const [one, other] = await Promise.all([
    bytesOf(await seal(new Blob(['text']), key)),
    bytesOf(await seal(new Blob(['text']), key)),
  ]);
  expect(one.subarray(HEADER_BYTES)).not.toEqual(other.subarray(HEADER_BYTES));
  expect(await read(await unseal(new Blob([one]), 'correct horse'))).toBe('text');
});

test('one letter typed in two ways is one passphrase', async () => {
  const sealed = await seal(new Blob(['text']), await quickKey('caf\u00e9'));
  expect(await read(await unseal(sealed, 'cafe\u0301'))).toBe('text');
});

test('a bit flipped anywhere is noticed, and never taken for a wrong passphrase', async () => {
  const whole = await bytesOf(await seal(new Blob(['x'.repeat(300)]), await quickKey('p')));
  const bits = fc.nat({ max: whole.length * 8 - 1 });
  const everyHeaderBit = Array.from({ length: HEADER_BYTES * 8 }, (_, bit) => [bit] as [number]);
  await fc.assert(
    fc.asyncProperty(bits, async (bit) => {
      const flipped = whole.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const file = new Blob([flipped]);
      if (bit < 64) expect(await isSealedFile(file)).toBe(false);
      else expect(['damaged', 'newer']).toContain(await problemOf(unseal(file, 'p')));
    }),
    { examples: everyHeaderBit, numRuns: everyHeaderBit.length + 60 },
  );
});

test('a file cut short anywhere is damaged, one with more at its end too', async () => {
  const whole = await bytesOf(await seal(new Blob(['x'.repeat(300)]), await quickKey('p')));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 8, max: whole.length - 1 }), async (length) => {
      expect(await problemOf(unseal(new Blob([whole.subarray(0, length)]), 'p'))).toBe('damaged');
    }),
    { numRuns: 40 },
  );
  expect(await problemOf(unseal(new Blob([whole, 'more']), 'p'))).toBe('damaged');
});

test('a header of a later version says so before a key is derived', async () => {
  const whole = await bytesOf(await seal(new Blob(['text']), await quickKey('p')));
  whole[8] = 2;
  expect(await problemOf(unseal(new Blob([whole]), 'p'))).toBe('newer');
});

test('a header that asks for more rounds than any computer has time for is refused', async () => {
  const { secret, salt } = await quickKey('p');
  for (const rounds of [1, 4_000_000_000]) {
    const sealed = await seal(new Blob(['text']), { secret, salt, rounds });
    expect(await problemOf(unseal(sealed, 'p'))).toBe('damaged');
  }
});
