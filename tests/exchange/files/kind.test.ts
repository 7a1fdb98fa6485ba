/** What a file is, by what it says. */
import { expect, test } from 'vitest';
import { kindOf } from '../../../utils/exchange/file-kind';
import { bytesOf, zipOf } from '../../support/zip';

const utf16 = (text: string, mark: string) =>
  Uint8Array.from(
    [...`${mark}${text}`].flatMap((letter) => [
      letter.charCodeAt(0) & 0xff,
      letter.charCodeAt(0) >> 8,
    ]),
  );
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);

test.each([
  ['nothing', bytesOf(''), 'empty'],
  ['empty lines', bytesOf('\uFEFF\r\n \t\n'.repeat(50_000)), 'empty'],
  ['a zip', zipOf({ a: 'b' }), 'zip'],
  ['a locked backup', bytesOf('KITHBK01…'), 'sealed-backup'],
  ['a backup', bytesOf('{\n  "format": "kith-backup", "version": 1 }'), 'backup'],
  ['an object', bytesOf('\uFEFF{"a": 1}'), 'json'],
  ['a list', bytesOf('\n[ {"a": 1} ]'), 'json'],
  ['JSON in UTF-16', utf16('{"name": "Ana"}', '\uFEFF'), 'json'],
  ['a card', bytesOf('\r\nBEGIN:VCARD\r\nVERSION:3.0\r\n'), 'vcard'],
  ['a card in UTF-16 without a mark', swapped(utf16('BEGIN:VCARD\nVERSION:2.1\n', '')), 'vcard'],
  ['a card after many empty lines', bytesOf(`${'\n'.repeat(50_001)}BEGIN:VCARD\n`), 'vcard'],
  ['a table', bytesOf('First Name,Last Name\nAna,Ruiz'), 'table'],
  ['a table in Shift-JIS', Uint8Array.of(0x90, 0xa9, 0x2c, 0x96, 0xbc, 0x0a, 0x8e, 0x52), 'table'],
  ['a table that begins with a bracket', bytesOf('[Name],Company\nAna,Acme'), 'table'],
  ['a table that begins with a brace', bytesOf('{Name};Company\nAna;Acme'), 'table'],
  ['a web page', bytesOf('\n<!DOCTYPE html><html>BEGIN:VCARD'), 'unreadable'],
  ['XML', bytesOf('<?xml version="1.0"?><contacts/>'), 'unreadable'],
  ['a calendar', bytesOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), 'unreadable'],
  ['a directory’s own', bytesOf('version: 1\n\ndn: cn=Ana Ruiz\ncn: Ana Ruiz\n'), 'unreadable'],
  ['a PDF', bytesOf('%PDF-1.7\nName,Company'), 'unreadable'],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'unreadable'],
  ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'unreadable'],
  ['a program', Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 32), 'unreadable'],
])('%s', (_what, bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});
