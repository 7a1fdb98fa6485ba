import { describe, expect, test } from 'vitest';
import { hueOf, initials } from '../../../components/ui/initials';

describe('initials', () => {
  test.each([
    ['Mara Okafor', 'MO'],
    ['Ana', 'A'],
    ['Dr. Li Wei (李伟)', 'LW'],
    ['李伟', '李'],
    ['佐藤 健一郎', '佐'],
    ['ليلى الحداد', 'ل'],
    ['Éloïse d’Arc', 'ÉD'],
    ['maria de la cruz', 'MC'],
    ['(Bo) Larsen', 'L'],
    ['', ''],
    ['🙂', ''],
  ])('of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

test('the same person has the same colour everywhere, in steps of 15 degrees', () => {
  expect(hueOf('abc')).toBe(hueOf('abc'));
  expect(hueOf('abc') % 15).toBe(0);
  expect(hueOf('abc')).toBeLessThan(360);
});
