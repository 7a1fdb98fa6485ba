/** What files and imports are called on screen. */
import { i18n } from '#i18n';
import type { ImportJob } from '../../utils/domain/import-job';
import type { Format, ImportedFile } from '../../utils/exchange/imported';
import { isolate } from '../ui/isolate';
import { numberWords } from '../ui/number-words';

const FORMATS = {
  'linkedin-connections': 'import.format.linkedinConnections',
  'linkedin-messages': 'import.format.linkedinMessages',
  'linkedin-invitations': 'import.format.linkedinInvitations',
  'google-csv': 'import.format.googleCsv',
  'outlook-csv': 'import.format.outlookCsv',
  'apple-csv': 'import.format.appleCsv',
  'kith-csv': 'import.format.kithCsv',
  csv: 'import.format.csv',
  vcard: 'import.format.vcard',
  jcard: 'import.format.jcard',
  monica: 'import.format.monica',
  json: 'import.format.json',
  'kith-backup': 'import.format.kithBackup',
} as const satisfies Record<Format, string>;

/** @returns "LinkedIn connections, 1,204 people". */
export function fileWords({ format, people, interactions }: ImportedFile): string {
  if (format === 'kith-backup') return i18n.t(FORMATS[format]);
  const counts = [
    ...(people.length > 0 || interactions.length === 0
      ? [i18n.t('import.people', people.length, [numberWords(people.length)])]
      : []),
    ...(interactions.length > 0
      ? [i18n.t('import.told', interactions.length, [numberWords(interactions.length)])]
      : []),
  ];
  return [i18n.t(FORMATS[format]), ...counts].join(', ');
}

/** @returns "Connections.csv and 2 more". */
export function filesWords(files: ImportJob['files']): string {
  const [first, ...others] = files;
  const name = isolate(first?.name ?? '');
  return others.length === 0
    ? name
    : i18n.t('import.filesMore', others.length, [name, numberWords(others.length)]);
}
