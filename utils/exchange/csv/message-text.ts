/** The words of a message as LinkedIn exports them: sometimes a bit of a web page, with its letters escaped. */

const BREAK = /<br\s*\/?>|<\/(?:p|div|li|h[1-6])>/gi;
/** Only what its editor writes: somebody may have typed `<3`. */
const TAG = /<\/?(?:p|br|div|span|a|ul|ol|li|b|i|u|em|strong|img|h[1-6])(?:\s[^<>]*)?\/?>/gi;

const LETTERS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** @returns text of several lines; tags are gone before escaped ones become letters, so none comes into being. */
export function messageText(content: string): string {
  return content
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return LETTERS.get(String(name).toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
