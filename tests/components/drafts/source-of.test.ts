import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../components/drafts/source-of';
import { render } from '../../../utils/services/templates/render';

const fields = { person: { greeting: 'Mara' }, ask: 'may I call you', goal: '' };

describe('what is stored of a message', () => {
  test('follows its fields, with all that the template does to them', async () => {
    const { parts } = await render(
      'Hi {{ person.greeting }}, {{ ask | sentence }} {{ goal }}',
      fields,
    );
    const source = sourceOf(parts, fields);
    expect(source).toBe('Hi {{ person.greeting }}, {{ ask | sentence }} {{ goal }}');
    expect((await render(source, { ...fields, goal: 'More' })).text).toBe(
      'Hi Mara, May I call you. More',
    );
  });

  test('keeps what only a loop knew as it read', async () => {
    const source =
      '{% assign days = "Mon,Tue" | split: "," %}{% for day in days %}{{ day }} {% endfor %}.';
    const { parts, text } = await render(source, fields);
    expect((await render(sourceOf(parts, fields), fields)).text).toBe(text);
  });

  test.each(['{{ person.greeting }}', '{% if x %}', 'a {{{ b', '{', '{{', '{%- raw -%}', '}} {{'])(
    'shows %j as typed, and goes on doing so',
    async (typed) => {
      const stored = sourceOf([{ kind: 'text', text: typed }], fields);
      const again = await render(stored, fields);
      expect(again.text).toBe(typed);
      expect((await render(sourceOf(again.parts, fields), fields)).text).toBe(typed);
    },
  );

  test('never makes Liquid of anybody’s words', async () => {
    const braces = fc.stringMatching(/^[a{}%" |]{1,12}$/u).filter((text) => text === text.trim());
    await fc.assert(
      fc.asyncProperty(braces, async (typed) => {
        const parts = [
          { kind: 'text' as const, text: typed },
          { kind: 'missing' as const, text: '[goal]', field: 'goal', output: 'goal' },
        ];
        const { text } = await render(sourceOf(parts, fields), fields);
        expect(text).toBe(`${typed}[goal]`);
      }),
    );
  });
});
