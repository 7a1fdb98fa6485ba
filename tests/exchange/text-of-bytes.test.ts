/** Bytes of any of the encodings that files of contacts come in, told by what they say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from '../../utils/domain/zod';
import { textOfBytes } from '../../utils/exchange/text-of-bytes';

const SHARED = join(import.meta.dirname, '../../../shared/fixtures/csv/hermione');
const PARITY = join(SHARED, 'byte-decoding-parity.json');

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

const TEXT = 'Name,Company\r\nJosé Ñandú,Zürich & Søn 🚀\r\n山田 太郎,東京';

test.each([
  ['utf-8', utf8(TEXT)],
  ['utf-8', utf8(`\uFEFF${TEXT}`)],
  ['utf-16le', utf16(TEXT, true)],
  ['utf-16le', utf16(`\uFEFF${TEXT}`, true)],
  ['utf-16be', utf16(TEXT, false)],
  ['utf-16be', utf16(`\uFEFF${TEXT}`, false)],
])('%s', (encoding, bytes) => {
  expect(textOfBytes(bytes)).toEqual({ text: TEXT, encoding, lostOn: null });
});

/** Bytes of an encoding that only decoders know. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const known = new Map<string, number[]>();
  for (let lead = 0; lead < 256; lead += 1) {
    known.set(decoder.decode(Uint8Array.of(lead)), [lead]);
    for (let trail = 0x40; lead > 0x80 && trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if ([...letter].length === 1 && !known.has(letter)) known.set(letter, [lead, trail]);
    }
  }
  return (text) => Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [0x3f]));
}

test.each([
  ['shift_jis', '氏名,会社,メール\n山田太郎,東京ガス,taro@gas.example\nﾔﾏﾀﾞ,'],
  ['gb18030', '姓名,公司,职位\n李小龙,北京科技有限公司,工程师\n王芳,上海医院,护士'],
  ['big5', '姓名,公司,職稱\n陳大文,台北醫院,護理師\n林美麗,高雄公司,工程師'],
  ['euc-kr', '이름,회사,직함\n김민준,서울병원,간호사\n이서연,부산대학교,교수'],
  ['windows-1251', 'Имя;Фамилия;Компания\nМария;Иванова;ООО Клиника\nПётр;Смирнов;ACME'],
  ['windows-1251', 'Ім’я;Прізвище\nОлексій;Шевченко\nГАННА;КОВАЛЬ'],
  ['koi8-r', 'Имя;Фамилия;Компания\nМария;Иванова;ООО Клиника\nПётр;Смирнов;ACME'],
  ['ibm866', 'Имя;Фамилия;Компания\nМария;Иванова;ООО Клиника\nПётр;Смирнов;ACME'],
  ['windows-1253', 'Όνομα,Εταιρεία\nΓιώργος Παπαδόπουλος,Νοσοκομείο'],
  ['windows-1254', 'Ad;Soyad;Şirket\nGökçe;Yıldız;İstanbul Hastanesi'],
  ['windows-1255', 'שם,חברה\nיעל כהן,בית חולים'],
  ['windows-1256', 'الاسم,الشركة\nليلى حسن,مستشفى القاهرة'],
  ['windows-874', 'ชื่อ,บริษัท\nสมชาย ใจดี,โรงพยาบาลกรุงเทพ'],
  ['euc-jp', '氏名,会社,メール\n山田太郎,東京ガス,taro@gas.example'],
  ['macintosh', 'Vorname;Nachname;Firma\nJörg;Müller;Größe & Söhne\nRené;Muñoz;Façade'],
  ['windows-1250', 'Imię;Nazwisko\nPaweł;Michałowski\nMałgorzata;Żółkiewska'],
  ['windows-1250', 'Jméno;Příjmení\nJiří;Dvořák\nZdeněk;Škoda'],
  ['windows-1250', 'Łukasz;Wójcik'],
])('%s, as Outlook and Excel save it where it is the computer’s own', (encoding, text) => {
  expect(textOfBytes(encoderOf(encoding)(text))).toEqual({ text, encoding, lostOn: null });
});

describe('Windows-1252', () => {
  test.each([
    ...[
      'José',
      'Zürich',
      'Gérard Müller, Ängström',
      'Ça – “où” €5',
      'Ñandú;Peña;São',
      'ÁLVAREZ,MUÑOZ,ÜÑÉ',
    ],
    ...['Sigurður Þórsson', 'Øystein Ødegård, 5 m³', 'Crème brûlée naïve façade, ÅÄÖ åäö'],
  ])('%s', (text) => {
    const bytes = Uint8Array.from(text, (letter) => {
      const special = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'.indexOf(letter);
      return special === -1 ? letter.charCodeAt(0) : special + 0x80;
    });
    expect(textOfBytes(bytes)).toEqual({ text, encoding: 'windows-1252', lostOn: null });
  });
});

test('a few broken bytes in UTF-8 cost themselves alone, and the line is said', () => {
  const bytes = utf8('Größe\nÀèìòù\nJosé');
  bytes[bytes.length - 1] = 0xff;
  expect(textOfBytes(bytes)).toMatchObject({ encoding: 'utf-8', lostOn: 3 });
});

test('text of any kind in UTF-8 and UTF-16 comes back as it was', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\uFEFF]/.test(text));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(',\n');
      expect(textOfBytes(utf8(text)).text).toBe(text);
      expect(textOfBytes(utf16(`\uFEFF${text}`, true)).text).toBe(text);
    }),
  );
});

test('bytes of any kind are read without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(typeof textOfBytes(bytes).text).toBe('string');
    }),
  );
});

const parity = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      bytes: z.array(z.number()),
      expectedCodePoints: z.array(z.number()),
      usedFallback: z.boolean(),
    }),
  ),
  csvPrefix: z.string(),
  csvSuffix: z.string(),
});

test.skipIf(!existsSync(PARITY))('as another reader of LinkedIn’s files decodes them', () => {
  const { cases, csvPrefix, csvSuffix } = parity.parse(JSON.parse(readFileSync(PARITY, 'utf8')));
  expect(cases.length).toBeGreaterThan(0);
  for (const { bytes, expectedCodePoints, usedFallback } of cases) {
    const { text, encoding } = textOfBytes(
      Uint8Array.from([...utf8(csvPrefix), ...bytes, ...utf8(csvSuffix)]),
    );
    expect(text).toBe(csvPrefix + String.fromCodePoint(...expectedCodePoints) + csvSuffix);
    expect(encoding).toBe(usedFallback ? 'windows-1252' : 'utf-8');
  }
});
