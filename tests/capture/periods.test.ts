import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../utils/capture/text/periods';
import { isEmploymentKind } from '../../utils/capture/text/words/employment';
import { isDuration } from '../../utils/capture/text/words/times';

describe('a period is read in the language of the page', () => {
  test.each([
    ['Jan 2021 - Present · 5 yrs 3 mos', '2021-01', null],
    ['Jul 2021 to Present · 3 yrs 1 mo', '2021-07', null],
    ['2012 – 2014', '2012', '2014'],
    ['2019 - 2021 · 2 yrs', '2019', '2021'],
    ['May 2019 - May 2019 · 1 mo', '2019-05', '2019-05'],
    ['Jan 2020 - Present 3 years 4 months', '2020-01', null],
    ['September 2018 - Aug 2020 · 2 yrs', '2018-09', '2020-08'],
    ['März 2018–Dez. 2020 · 2 Jahre 10 Monate', '2018-03', '2020-12'],
    ['Jan. 2021 – Heute · 5 Jahre', '2021-01', null],
    ['janv. 2021 - aujourd’hui · 5 ans 3 mois', '2021-01', null],
    ['août 2017 - déc. 2020 · 3 ans 5 mois', '2017-08', '2020-12'],
    ['juin 2017 - juil. 2020 · 3 ans', '2017-06', '2020-07'],
    ['ene. 2021 - actualidad · 5 años 3 meses', '2021-01', null],
    ['jan. de 2021 - o momento · 5 anos 3 meses', '2021-01', null],
    ['set 2019 - presente · 2 anni 1 mese', '2019-09', null],
    ['mrt. 2019 - heden · 2 jaar 3 maanden', '2019-03', null],
    ['paź 2020 – obecnie · 4 lata 2 mies.', '2020-10', null],
    ['lis 2016 – wrz 2020 · 3 lata', '2016-11', '2020-09'],
    ['maj 2021–nu · 3 år 2 mån', '2021-05', null],
    ['Oca 2021 - Halen · 5 yıl 3 ay', '2021-01', null],
    ['Mayıs 2019 - Ağu 2020 · 1 yıl', '2019-05', '2020-08'],
    ['2021年1月 - 現在 · 5年3ヶ月', '2021-01', null],
    ['2019年9月～2021年6月', '2019-09', '2021-06'],
    ['2021年1月 - 至今 · 5 年 3 个月', '2021-01', null],
    ['2021년 7월 - 현재 · 3년 5개월', '2021-07', null],
    ['يناير ٢٠٢١ - الحالي · ٣ سنوات ١٠ أشهر', '2021-01', null],
    ['янв. 2021 – настоящее время · 5 лет 3 мес.', '2021-01', null],
    ['трав. 2020 – дотепер · 1 рік', '2020-05', null],
    ['ม.ค. 2564 - ปัจจุบัน · 3 ปี', '2021-01', null],
    ['thg 1 2021 - hiện tại · 3 năm', '2021-01', null],
    ['07/2021 - 09/2022', '2021-07', '2022-09'],
  ])('%s', (line, start, end) => {
    expect(parsePeriod(line)).toMatchObject({ start, end, current: end === null });
  });

  test('a lone year is when it ended', () => {
    expect(parsePeriod('2019')).toMatchObject({ start: null, end: '2019', current: false });
  });
});

test.each([
  'Led the 2019 - 2021 migration',
  'Class of 2019',
  'Example 2020 · Full-time',
  'Berlin, Germany',
  '3M',
  'Since 2019 also the night team',
  'Windows 2000 - Support Engineer',
  'Issued Sep 2022 · Expires Sep 2027',
])('%s is no period', (line) => {
  expect(parsePeriod(line)).toBeNull();
});

test.each([
  '5 yrs 11 mos',
  '1 yr',
  '3 mos',
  '5 Jahre 3 Monate',
  '5 ans',
  '5年3ヶ月',
  '3년 5개월',
  'سنتان',
  '4 lata 2 mies.',
  '7 yıl 2 ay',
  'Less than a year',
])('%s is a length of time', (text) => expect(isDuration(text)).toBe(true));

test.each(['3 Monkeys', '7 Eleven', '2 Brothers Bakery', 'Month', 'Forever 21', 'Mars', '3M'])(
  '%s is none',
  (text) => expect(isDuration(text)).toBe(false),
);

test.each([
  'Full-time',
  'Vollzeit',
  'CDI',
  'Jornada completa',
  'Pełny etat',
  'Tam zamanlı',
  '正社員',
  '全职',
  '정규직',
  'دوام كامل',
  'Полный рабочий день',
])('%s is a kind of employment and no organisation', (text) =>
  expect(isEmploymentKind(text)).toBe(true),
);
