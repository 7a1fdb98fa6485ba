/** Every template that comes with Kith, for full, sparse and odd people: a letter without a gap, inside its channel's limit. */
import { describe, expect, test } from 'vitest';
import { graphemes, limitOf, WITH_SUBJECT } from '../../../utils/domain/channel-limits';
import { checklistFor } from '../../../utils/domain/checklist';
import { hintsFor } from '../../../utils/domain/hints';
import { CHANNELS, PURPOSES, type Purpose } from '../../../utils/domain/message';
import { spokenName } from '../../../utils/domain/spoken-name';
import { cleanTemplate } from '../../../utils/domain/template-input';
import type { Fields } from '../../../utils/services/templates/fields';
import { SHIPPED } from '../../../utils/services/templates/library/all';
import { render } from '../../../utils/services/templates/render';

const person = (name: string, more: Fields = {}): Fields => {
  const { greeting, formal } = spokenName({ name, nickname: null, honorificPrefix: null });
  return { greeting, formal, name, ...more };
};
const FULL_PERSON = person('Dr. Mara Okafor', {
  role: 'Lead Pharmacy Technician',
  organization: 'Northside Hospital',
  location: 'Charlotte',
  school: 'Central Piedmont College',
  met: 'at an event',
  introducer: 'Ana Ruiz',
  lastContact: 'March 2025',
});
const ME = {
  name: 'Sam Rivera',
  first: 'Sam',
  role: 'pharmacy technician',
  organization: 'Corner Pharmacy',
  background: 'six years at a retail counter',
  strengths: 'careful checking',
  signature: 'Sam Rivera, CPhT',
};
const ANSWERS = {
  why: 'you moved from retail to a hospital.',
  goal: 'Move into hospital pharmacy',
  ask: 'tell me which course you would take first?',
};
const PEOPLE: [string, Fields][] = [
  ['everything known', FULL_PERSON],
  ['a name alone', person('Mara Okafor')],
  ['a mononym', person('Suharto', { organization: 'Dinas Kesehatan' })],
  ['a right-to-left name', person('مارا عبد الله', { school: 'جامعة القاهرة' })],
  ['a title and a native name', person('Dr. Li Wei (李伟)', { organization: '北京医院' })],
  ['emoji', person('Mara 🌸 Okafor 🚀', { organization: '🏥 Northside' })],
];
const ANSWERED: [string, Fields][] = [
  ['answered', ANSWERS],
  ['unanswered', { why: '', goal: '', ask: '' }],
];
const ABOUT_ME: [string, Fields][] = [
  ['my profile', ME],
  ['my name alone', { name: 'Sam Rivera', first: 'Sam' }],
];

/** What no letter may have, whichever values are there. */
const FLAWS =
  /[^\S\n]{2}|\n{3}|[^\S\n](?:[,.;:!?]|\n)|\n[^\S\n]|,[,.;:?!]|[.!?][.!?,]|^\s|\s$|undefined|\bnull\b|\{\{|%\}/u;

describe.each(SHIPPED.map((template) => [template.id, template] as const))(
  '%s',
  (_id, template) => {
    test('leaves nothing open for a person and a writer of whom all is known', async () => {
      const fields = { person: FULL_PERSON, me: ME, ...ANSWERS };
      const { text, missing } = await render(template.text, fields);
      const subject = await render(template.subject, fields);
      expect([...missing, ...subject.missing]).toEqual([]);
      expect(text).toMatch(/Mara|Dr\. Okafor/);
      const limit = limitOf(template.channel, {});
      expect(graphemes(text)).toBeLessThanOrEqual(limit.text ?? 2_500);
      expect(graphemes(subject.text)).toBeLessThanOrEqual(limit.subject ?? 80);
    });

    test('has no gap, no doubled space and no lost comma for anybody', async () => {
      for (const [who, one] of PEOPLE)
        for (const [answered, answers] of ANSWERED)
          for (const [mine, me] of ABOUT_ME) {
            const fields = { person: one, me, ...answers };
            for (const source of [template.text, template.subject].filter(Boolean)) {
              const { text, parts } = await render(source, fields);
              expect(text, `${who}, ${answered}, ${mine}`).not.toMatch(FLAWS);
              expect(parts.every((part) => part.text !== '')).toBe(true);
            }
          }
    });

    test('shows what was not answered, and asks only what its purpose asks', async () => {
      const blank = { person: FULL_PERSON, me: ME, why: '', goal: '', ask: '' };
      const { missing } = await render(template.text, blank);
      const known = Object.keys(checklistFor(template.purpose));
      expect(known).toEqual(expect.arrayContaining(missing));
      const isBareNo = template.id === 'kith:decline/warm/short';
      expect(missing.length > 0).toBe(!isBareNo);
    });

    test('is a template that a user could have written, with its words on when to use it', () => {
      const { name, purpose, channel, tone, length, subject, text } = template;
      const input = { name, purpose, channel, tone, length, subject, text };
      expect(cleanTemplate(input)).toEqual(input);
      expect(template.use).toMatch(/^[A-Z].{10,90}\.$/);
      expect(subject !== '').toBe(WITH_SUBJECT.includes(channel));
    });

    test('needs none of the hints that Kith gives on letters', async () => {
      const { text } = await render(template.text, { person: FULL_PERSON, me: ME, ...ANSWERS });
      expect(hintsFor({ ...ANSWERS, text }, template.purpose)).toEqual([]);
    });

    test('flatters nobody, hides nothing and does not shout', () => {
      expect(template.text).not.toMatch(
        /hope this|finds you well|pick your brain|reach(?:ing)? out|touch base|just|sorry|love to|!/i,
      );
    });
  },
);

test('every purpose has its letters, each id is there once, and there are enough to choose from', () => {
  const ids = SHIPPED.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const without = (PURPOSES as readonly Purpose[]).filter(
    (purpose) => !SHIPPED.some((one) => one.purpose === purpose),
  );
  expect(without).toEqual(['other']);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(SHIPPED.map(({ channel }) => channel)).size).toBe(CHANNELS.length - 1);
});
