/** For somebody who asks what is kept about them: every row, whatever it says, to read, to hand over or to print. */
import { type RefObject, useRef } from 'react';
import { i18n } from '#i18n';
import type { Block } from '../../utils/exchange/markdown/document';
import { documentTexts } from '../../utils/services/document-texts';
import { keptAboutJson, type KeptAbout as Rows } from '../../utils/services/export/kept-about';
import { useKith } from '../hooks/KithProvider';
import { TextBlocks } from '../report/TextBlocks';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { printOnly } from '../ui/print-only';
import { saveFile } from '../ui/save-file';

interface Props {
  about: Rows;
  /** It in words. */
  blocks: readonly Block[];
  /** What files are called, without an ending. */
  file: string;
  heading: RefObject<HTMLHeadingElement | null>;
}

export function KeptAbout({ about, blocks, file, heading }: Props) {
  const kith = useKith();
  const page = useRef<HTMLElement>(null);
  const count = [...about.rows.values()].reduce((sum, rows) => sum + rows.length, 0);
  const name = isolate(about.person.name);
  return (
    <section className="KeptAbout" aria-labelledby="kept-about">
      <h2 id="kept-about" ref={heading} tabIndex={-1}>
        {i18n.t('export.kept', { name })}
      </h2>
      <p className="Page-about">{i18n.t('export.keptText')}</p>
      <p>{i18n.t('export.rows', count)}</p>
      <div className="ReportPage-ways">
        <Button
          onClick={() =>
            saveFile(
              i18n.t('export.keptFile', { name: file, ending: 'md' }),
              documentTexts(blocks).markdown,
              'text/markdown',
            )
          }
        >
          {i18n.t('export.keptRead')}
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            saveFile(
              i18n.t('export.keptFile', { name: file, ending: 'json' }),
              keptAboutJson(kith, about),
            )
          }
        >
          {i18n.t('export.keptRows')}
        </Button>
        <Button look="quiet" onClick={() => printOnly(page.current)}>
          {i18n.t('export.keptPrint')}
        </Button>
      </div>
      <article ref={page} className="ReportPage-paper Export-paper" dir="auto">
        <TextBlocks blocks={blocks} />
      </article>
    </section>
  );
}
