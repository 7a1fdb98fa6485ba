/** The extension's own sentences in English, for code that runs outside a browser. */
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { ROOT } from './sources.ts';

const texts = generateChromeMessages(await parseMessagesFile(join(ROOT, 'locales/en.yml')));

/** As the browser does: `$1` and its like are replaced, `$$` is a dollar; an unknown key is empty. */
export function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  if (key === '@@ui_locale') return 'en';
  const given = [substitutions].flat();
  return (texts[key]?.message ?? '').replace(/\$(\d|\$)/g, (_whole, at) =>
    at === '$' ? '$' : (given[Number(at) - 1] ?? ''),
  );
}
