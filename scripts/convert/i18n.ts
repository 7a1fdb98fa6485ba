/** `#i18n` for a script: the same calls as in the extension, answered from locales/en.yml. */
import { createI18n } from '@wxt-dev/i18n';

export const i18n = createI18n();
