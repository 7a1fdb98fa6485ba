import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_URL, safeUrl } from '../../../utils/domain/safe-url';
import {
  googleLink,
  type LinkedEntry,
  outlookEventLink,
} from '../../../utils/exchange/ics/calendar-links';

function anEntry(changes: Partial<LinkedEntry> = {}): LinkedEntry {
  return {
    title: 'Coffee with Mara & Ana',
    description: 'Bring the form\nAsk: 50% or 100%?',
    place: 'Library',
    on: '2026-12-01',
    time: '14:30',
    zone: 'America/New_York',
    minutes: 45,
    repeat: null,
    ...changes,
  };
}

const asked = (link: string) => Object.fromEntries(new URL(link).searchParams);
const links = (entry: LinkedEntry) => [
  googleLink(entry),
  outlookEventLink(entry, 'personal'),
  outlookEventLink(entry, 'work'),
];

describe('a link to Google Calendar', () => {
  test('says what, when and where, in the zone', () => {
    const link = googleLink(anEntry());
    expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(asked(link)).toEqual({
      action: 'TEMPLATE',
      text: 'Coffee with Mara & Ana',
      dates: '20261201T143000/20261201T151500',
      ctz: 'America/New_York',
      details: 'Bring the form\nAsk: 50% or 100%?',
      location: 'Library',
    });
  });

  test('for a whole day ends with the next, and repeats', () => {
    const repeat = { every: 2, unit: 'week', from: '2026-12-01', nth: null } as const;
    expect(asked(googleLink(anEntry({ time: null, zone: null, repeat })))).toMatchObject({
      dates: '20261201/20261202',
      recur: 'RRULE:FREQ=WEEKLY;INTERVAL=2',
    });
  });
});

describe('a link to Outlook', () => {
  test('says when in UTC, for a personal account or one of work', () => {
    const link = outlookEventLink(anEntry(), 'personal');
    expect(new URL(link).host).toBe('outlook.live.com');
    expect(new URL(outlookEventLink(anEntry(), 'work')).host).toBe('outlook.office.com');
    expect(asked(link)).toMatchObject({
      subject: 'Coffee with Mara & Ana',
      startdt: '2026-12-01T19:30:00Z',
      enddt: '2026-12-01T20:15:00Z',
      body: 'Bring the form\nAsk: 50% or 100%?',
      location: 'Library',
    });
  });

  test('for a whole day says so', () => {
    expect(asked(outlookEventLink(anEntry({ time: null, zone: null }), 'work'))).toMatchObject({
      startdt: '2026-12-01',
      enddt: '2026-12-01',
      allday: 'true',
    });
  });
});

test('whatever somebody wrote, each link is a safe address of its calendar, never longer than one may be', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3000 });
  fc.assert(
    fc.property(text, text, text, (title, description, place) => {
      for (const link of links(anEntry({ title, description, place }))) {
        expect(safeUrl(link)).not.toBeNull();
        expect(link.length).toBeLessThanOrEqual(LONGEST_URL);
        expect(new URL(link).host).toMatch(/^(calendar\.google\.com|outlook\.(live|office)\.com)$/);
      }
    }),
  );
});

test('what is short enough is not cut', () => {
  for (const link of links(anEntry({ title: '李伟'.repeat(20) })))
    expect(Object.values(asked(link))).toContain('李伟'.repeat(20));
});
