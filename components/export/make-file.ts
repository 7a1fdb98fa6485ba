/** Makes the file that was asked for. All but the calendar is made in turns: there may be 30,000 people. */
import type { Kept } from '../../utils/services/export/kept';
import { kithFile } from '../../utils/services/export/kith-file';
import { cardsFile, tableFile } from '../../utils/services/export/people-file';
import type { Progress } from '../../utils/services/export/turns';
import type { Kith } from '../../utils/services/kith';
import { everythingFolder, everythingText } from './documents';
import type { Format, Options } from './formats';

export interface MadeFile {
  /** With its ending. */
  name: string;
  content: Blob;
}

/**
 * @param kept - what may go out: the open part, unless all was asked for.
 * @throws the signal's reason once it is stopped.
 */
export async function makeFile(
  kith: Kith,
  format: Exclude<Format, 'print' | 'ics'>,
  kept: Kept,
  { isWhole, newCards }: Options,
  progress: Progress,
): Promise<MadeFile> {
  const [now, zone] = [kith.now(), kith.zone()];
  const day = now.toZonedDateTimeISO(zone).toPlainDate();
  switch (format) {
    case 'kith': {
      const { file } = await kithFile(kith, isWhole, progress);
      // With all of it, it is a backup; without, it does not look like one.
      return { name: `kith-${isWhole ? 'backup' : 'open'}-${day}.json`, content: file };
    }
    case 'folder':
      return {
        name: `kith-${day}.zip`,
        content: await everythingFolder(kept, { now, zone }, progress),
      };
    case 'text':
      return {
        name: `kith-${day}.md`,
        content: await everythingText(kept, { now, zone }, progress),
      };
    case 'csv':
      return { name: `kith-people-${day}.csv`, content: await tableFile(kept.people, progress) };
    case 'vcard': {
      const content = await cardsFile(kept.people, newCards ? '4.0' : '3.0', progress);
      return { name: `kith-people-${day}.vcf`, content };
    }
  }
}
