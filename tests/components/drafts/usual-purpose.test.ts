import { describe, expect, test } from 'vitest';
import { usualChannel, usualPurpose } from '../../../components/drafts/usual-purpose';

const today = Temporal.PlainDate.from('2026-11-21');
const someone = { status: 'saved' as const, howWeMet: null, tries: 0, links: [], emails: [] };
const onLinkedIn = { ...someone, links: ['https://www.linkedin.com/in/mara'] };

describe('what one most likely writes for', () => {
  test.each([
    ['somebody on LinkedIn, never written to', onLinkedIn, null, 'connection-note'],
    ['an alum', { ...onLinkedIn, howWeMet: 'alumni' }, null, 'alumni-introduction'],
    ['somebody met at an event', { ...someone, howWeMet: 'event' }, null, 'after-event'],
    ['anybody else', someone, null, 'informational-interview'],
    ['somebody who has not answered', { ...someone, tries: 1 }, '2026-11-10', 'follow-up-once'],
    ['who has not answered twice', { ...someone, tries: 2 }, '2026-11-10', 'follow-up-twice'],
    ['whom one has not heard of for long', someone, '2025-11-10', 'reconnect'],
    ['somebody one is in touch with', someone, '2026-11-10', 'advice'],
  ])('to %s', (_who, person, last, purpose) => {
    const day = last === null ? null : Temporal.PlainDate.from(last);
    expect(usualPurpose(person, day, today)).toBe(purpose);
  });
});

test('a known address is written to; a look-alike of LinkedIn is not LinkedIn', () => {
  expect(usualChannel({ ...onLinkedIn, emails: ['m@mail.example'] })).toBe('email');
  expect(usualChannel(onLinkedIn)).toBe('linkedin-message');
  expect(usualChannel({ emails: [], links: ['https://linkedin.com.evil.example/in/m'] })).toBe(
    'message',
  );
});
