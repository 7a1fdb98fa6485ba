import { describe, expect, test } from 'vitest';
import { readName } from '../../utils/capture/text/names';

describe('a name is kept as shown', () => {
  test.each([
    'Smith, Jane',
    'SMITH, JANE',
    'Ana María de la Cruz Jr.',
    'Martin Sample, Jr.',
    'Prof. Dr. Anna Muster',
    'Priya R.',
    'Suharto',
    '李伟',
    'Li Wei (李伟)',
    'Yuki Tanaka / 田中ゆき',
    'Nguyễn Thị Ánh',
    'سلمى المثال',
    'Robert (Bob) Sample',
    "Siobhán O'Sample-Ni Dhonnchadha",
    'jane doe',
    'JANE DOE',
    'Jack Ma',
    'Md Rahman',
    'Jan van der Sample',
  ])('%s', (name) => {
    expect(readName(name)).toEqual({ name, pronouns: null, credentials: [] });
  });
});

describe('what stands beside a name goes to its own field', () => {
  test.each([
    ['Maria Lopez, CPhT, CSPT 🧪 (she/her)', 'Maria Lopez', 'she/her', ['CPhT', 'CSPT']],
    ['Tom Bell, MLS(ASCP)ᶜᵐ', 'Tom Bell', null, ['MLS(ASCP)ᶜᵐ']],
    ['Ines Park, PMP®, MBA', 'Ines Park', null, ['PMP®', 'MBA']],
    ['Ines Park, Ph.D.', 'Ines Park', null, ['Ph.D.']],
    ['Ines Park, PharmD, BCPS', 'Ines Park', null, ['PharmD', 'BCPS']],
    ['Ines Park, CPhT-Adv', 'Ines Park', null, ['CPhT-Adv']],
    ['Ines Park, CPhT CSPT', 'Ines Park', null, ['CPhT', 'CSPT']],
    ['Ines Park PhD', 'Ines Park', null, ['PhD']],
    ['Martin Sample, Jr., MD', 'Martin Sample, Jr.', null, ['MD']],
    ['Ines Park (They/Them)', 'Ines Park', 'They/Them', []],
    ['Jonas Weber (er/ihm)', 'Jonas Weber', 'er/ihm', []],
    ['Ines Park, she/her', 'Ines Park', 'she/her', []],
    ['🌟 Ines Park 🇵🇹✨', 'Ines Park', null, []],
    ['Ines Park · 2nd', 'Ines Park', null, []],
    ['Ines Park · 3rd+', 'Ines Park', null, []],
    ['Li Wei (李伟) (he/him), MD, FACP', 'Li Wei (李伟)', 'he/him', ['MD', 'FACP']],
  ])('%s', (shown, name, pronouns, credentials) => {
    expect(readName(shown)).toEqual({ name, pronouns, credentials });
  });
});

test.each(['LinkedIn Member', '--', '', '🧪', 'M**** L****', '12345'])('%s is no name', (shown) => {
  expect(readName(shown).name).toBeNull();
});
