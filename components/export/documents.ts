/** Everything to read or keep: as one text, or as a folder with a file for each person. */
import { i18n } from '#i18n';
import { FileParts } from '../../utils/exchange/file-parts';
import type { Block, TextLink } from '../../utils/exchange/markdown/document';
import { FileNames } from '../../utils/exchange/markdown/file-names';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { MOST_FILES, ZipWriter } from '../../utils/exchange/zip/write-zip';
import type { Kept } from '../../utils/services/export/kept';
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

/** A folder takes so many people; more are told in one text. */
export const MOST_IN_FOLDER = MOST_FILES - 100;

/** One Markdown file: what it holds, everybody by name, then what is about nobody in particular. */
export async function everythingText(
  kept: Kept,
  { now, zone }: Occasion,
  progress: Progress,
): Promise<Blob> {
  const telling = await tellingOf(kept, zone, progress.signal);
  const parts = new FileParts();
  parts.add(toMarkdown(headBlocks(now, zone)));
  const add = (blocks: readonly Block[]) => parts.add(`\n${toMarkdown(blocks)}`);
  await inTurns(kept.people, (person) => add(personBlocks(person, telling)), progress);
  for (const { blocks } of await roomDocuments(telling)) add(blocks);
  return parts.end('text/markdown');
}

/** A zip of Markdown files, with an index that leads to each. */
export async function everythingFolder(
  kept: Kept,
  { now, zone }: Occasion,
  progress: Progress,
): Promise<Blob> {
  const telling = await tellingOf(kept, zone, progress.signal);
  const zip = new ZipWriter(now.epochMilliseconds);
  const names = new FileNames();
  const people: TextLink[] = [];
  await inTurns(
    kept.people,
    (person) => {
      const path = `people/${names.take(person.name, i18n.t('export.unnamed'), '.md')}`;
      zip.add(path, toMarkdown(personBlocks(person, telling)));
      people.push({ text: person.name, path });
    },
    progress,
  );
  const rooms = (await roomDocuments(telling)).map(({ name, title, blocks }): TextLink => {
    const path = `${name}.md`;
    zip.add(path, toMarkdown(blocks));
    return { text: title, path };
  });
  zip.add('index.md', toMarkdown([...headBlocks(now, zone), ...linked(rooms), ...linked(people)]));
  return zip.end();
}

function headBlocks(now: Temporal.Instant, zone: string): Block[] {
  const day = fullDateWords(now.toZonedDateTimeISO(zone).toPlainDate().toString());
  return [
    { is: 'heading', level: 1, text: i18n.t('extension.name') },
    { is: 'text', text: i18n.t('export.madeOn', { day }) },
  ];
}

const linked = (links: readonly TextLink[]): Block[] =>
  links.length === 0 ? [] : [{ is: 'links', links }];
