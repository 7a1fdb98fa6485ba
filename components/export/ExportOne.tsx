/** Takes out one person or one mentorship: read here first, then saved or printed. */
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import type { Block } from '../../utils/exchange/markdown/document';
import { documentTexts } from '../../utils/services/document-texts';
import type { Kept } from '../../utils/services/export/kept';
import { keptAbout, type KeptAbout as Rows } from '../../utils/services/export/kept-about';
import { fileNameOf } from '../../utils/services/export/markdown-files';
import { openKept } from '../../utils/services/export/open-kept';
import { cardsFile } from '../../utils/services/export/people-file';
import type { Kith } from '../../utils/services/kith';
import { itemAddress, personAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { TextBlocks } from '../report/TextBlocks';
import { saveFile } from '../ui/save-file';
import '../report/ReportPage.css';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CopyButton } from '../ui/CopyButton';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { printOnly } from '../ui/print-only';
import { KeptAbout } from './KeptAbout';
import { keptAboutBlocks } from './kept-about-blocks';
import { mentorshipBlocks } from './mentorship-blocks';
import { personBlocks } from './person-blocks';
import { tellingOf } from './telling';

interface Props {
  personId: string | null;
  /** Goes before the person. */
  mentorshipId: string | null;
}

export function ExportOne({ personId, mentorshipId }: Props) {
  const found = useLive((kith) => findOne(kith, personId, mentorshipId), [personId, mentorshipId]);
  if (found === undefined) return null;
  if (found === null) {
    return <EmptyState title={i18n.t('export.goneTitle')}>{i18n.t('export.goneText')}</EmptyState>;
  }
  return <OneFound {...found} />;
}

interface Found {
  about: Rows;
  /** Null where it is of the person. */
  mentorship: Mentorship | null;
  /** The document that may be handed on unasked, and all of it; nothing where it is all confidential. */
  open: readonly Block[];
  whole: readonly Block[];
  /** So many things the first one leaves out. */
  leftOut: number;
  /** All that is kept about them, in words. */
  kept: readonly Block[];
}

async function findOne(
  kith: Kith,
  personId: string | null,
  mentorshipId: string | null,
): Promise<Found | null> {
  const mentorship = mentorshipId === null ? null : await kith.db.mentorships.get(mentorshipId);
  const about = await keptAbout(kith, mentorship?.personId ?? personId ?? '');
  if (!about || mentorship === undefined || mentorship?._del !== undefined) return null;
  const open = await openKept(about.kept);
  const blocksOf = async (kept: Kept) => {
    const telling = await tellingOf(kept, kith.zone());
    // Who stays between the two is not told of unasked.
    const subject = kept.people.find(({ id }) => id === about.person.id);
    if (!subject) return [];
    return mentorship ? mentorshipBlocks(mentorship, telling) : personBlocks(subject, telling);
  };
  return {
    about,
    mentorship,
    open: await blocksOf(open),
    whole: await blocksOf(about.kept),
    leftOut: open.leftOut.people + open.leftOut.things,
    kept: await keptAboutBlocks(about, kith.zone()),
  };
}

function OneFound({ about, mentorship, open, whole, leftOut, kept }: Found) {
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const { person } = about;
  const blocks = isWhole ? whole : open;
  const texts = useMemo(() => documentTexts(blocks), [blocks]);
  const name = isolate(person.name);
  const file = fileNameOf(person.name, i18n.t('export.unnamed'));
  const saveCard = async () =>
    saveFile(`${file}.vcf`, await cardsFile([person], '3.0'), 'text/vcard');
  return (
    <div className="Page">
      <header className="Page-head">
        <h1 tabIndex={-1}>
          {i18n.t(mentorship ? 'mentorships.withName' : 'export.one', { name })}
        </h1>
        <p className="Page-about">{i18n.t('export.oneAbout')}</p>
        <nav aria-label={i18n.t('data.export')}>
          <a
            href={mentorship ? itemAddress('mentorships', mentorship.id) : personAddress(person.id)}
          >
            {i18n.t('export.back')}
          </a>
        </nav>
        {!mentorship && (
          <p>
            <Button small look="quiet" onClick={() => heading.current?.focus()}>
              {i18n.t('export.toKept')}
            </Button>
          </p>
        )}
      </header>
      {leftOut > 0 && (
        <div>
          {!isWhole && <p>{i18n.t('everything.leftOut', leftOut)}</p>}
          <CheckBox label={i18n.t('everything.included')} on={isWhole} onChange={setWhole} />
        </div>
      )}
      {blocks.length > 0 && (
        <>
          <div className="ReportPage-ways">
            <Button
              look="primary"
              onClick={() => saveFile(`${file}.md`, texts.markdown, 'text/markdown')}
            >
              {i18n.t('everything.saveMarkdown')}
            </Button>
            {!mentorship && (
              <Button onClick={() => void saveCard()}>{i18n.t('export.card')}</Button>
            )}
            <Button look="quiet" onClick={() => printOnly(page.current)}>
              {i18n.t('ui.print')}
            </Button>
            <CopyButton look="quiet" text={texts.plain} />
          </div>
          <article ref={page} className="ReportPage-paper" dir="auto">
            <TextBlocks blocks={blocks} />
          </article>
        </>
      )}
      {!mentorship && <KeptAbout about={about} file={file} blocks={kept} heading={heading} />}
    </div>
  );
}
