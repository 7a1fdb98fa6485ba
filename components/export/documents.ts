/** Everything to read or keep: as one text, or as a folder with a file for each person. */
import { i18n } from '#i18n';
import type { Block } from '../../utils/exchange/markdown/document';
import type { Kept } from '../../utils/services/export/kept';
import { MarkdownFile, MarkdownFolder } from '../../utils/services/export/markdown-files';
import { inTurns, type Progress } from '../../utils/services/export/turns';
import { fullDateWords } from '../ui/dates';
import { personBlocks } from './person-blocks';
import { roomDocuments } from './room-blocks';
import { tellingOf } from './telling';

/** When and for whom it is written. */
export interface Occasion {
  now: Temporal.Instant;
  /** The reader's IANA zone. */
  zone: string;
}

/** One Markdown file: what it holds, everybody by name, then what is about nobody in particular. */
export async function everythingText(
  kept: Kept,
  { now, zone }: Occasion,
  progress: Progress,
): Promise<Blob> {
  const telling = await tellingOf(kept, zone, progress.signal);
  const file = new MarkdownFile();
  file.add(headBlocks(now, zone));
  await inTurns(kept.people, (person) => file.add(personBlocks(person, telling)), progress);
  for (const { blocks } of await roomDocuments(telling)) file.add(blocks);
  return file.end();
}

/** A zip of Markdown files, with an index that leads to each. */
export async function everythingFolder(
  kept: Kept,
  { now, zone }: Occasion,
  progress: Progress,
): Promise<Blob> {
  const telling = await tellingOf(kept, zone, progress.signal);
  const folder = new MarkdownFolder(now.epochMilliseconds, i18n.t('export.unnamed'));
  await inTurns(
    kept.people,
    (person) => folder.addPerson(person.name, personBlocks(person, telling)),
    progress,
  );
  for (const { name, title, blocks } of await roomDocuments(telling))
    folder.addRoom(name, title, blocks);
  return folder.end(headBlocks(now, zone));
}

function headBlocks(now: Temporal.Instant, zone: string): Block[] {
  const day = fullDateWords(now.toZonedDateTimeISO(zone).toPlainDate());
  return [
    { is: 'heading', level: 1, text: i18n.t('extension.name') },
    { is: 'text', text: i18n.t('export.madeOn', { day }) },
  ];
}
