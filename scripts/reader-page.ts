/**
 * Makes the page that reads a backup without Kith: script, style and words in one file, which may run these and
 * nothing else. It is part of the built extension, to be kept beside backups.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** Where the page lies in the built extension. */
export const READER_PAGE = 'kith-reader.html';

/** The sentences that it shows. */
const WORDS = /^(reader|field|restore_kind|backup_problems)_|^restore_(choose|passphrase|open)$/;

/** @returns the page's text. */
export async function readerPage(): Promise<string> {
  const said = await words();
  const script = await bundle(said);
  const style = readFileSync(join(ROOT, 'reader/style.css'), 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // As functions: what they give is not read for `$1` and its like.
  return readFileSync(join(ROOT, 'reader/page.html'), 'utf8')
    .replace(/%(\w+)%/g, (_whole, key) => asHtml(said[key] ?? key))
    .replace('POLICY', () => policy)
    .replace('STYLE', () => style)
    .replace('SCRIPT', () => script);
}

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function bundle(said: Record<string, string>): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: { READER_WORDS: JSON.stringify(said) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'reader/main.ts', formats: ['iife'], name: 'reader' },
    },
  });
  const chunks = [output].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = chunks.find((part) => part.type === 'chunk');
  if (!script) throw new Error('The reader page could not be bundled.');
  // The page ends its script at the first such tag, wherever it stands.
  return script.code.replaceAll('</script', '<\\/script');
}

async function words(): Promise<Record<string, string>> {
  const all = generateChromeMessages(await parseMessagesFile(join(ROOT, 'locales/en.yml')));
  const entries = Object.entries(all).filter(([key]) => WORDS.test(key));
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message]));
}
