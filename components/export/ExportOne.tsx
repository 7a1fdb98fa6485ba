/** Takes out one person or one mentorship: read here first, then saved or printed. */
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { safeName } from '../../utils/exchange/markdown/file-names';
import { writeCards } from '../../utils/exchange/vcard/write-cards';
import { documentTexts } from '../../utils/services/document-texts';
import type { KeptAbout as Rows } from '../../utils/services/export/kept-about';
import { keptAbout } from '../../utils/services/export/kept-about';
import { openKept } from '../../utils/services/export/open-kept';
import type { Kith } from '../../utils/services/kith';
import { saveFile } from '../health/save-file';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, personAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { TextBlocks } from '../report/TextBlocks';
import '../report/ReportPage.css';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CopyButton } from '../ui/CopyButton';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { printOnly } from '../ui/print-only';
import { KeptAbout } from './KeptAbout';
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
}

async function findOne(
  kith: Kith,
  personId: string | null,
  mentorshipId: string | null,
): Promise<Found | null> {
  const mentorship = mentorshipId === null ? null : await kith.db.mentorships.get(mentorshipId);
  const about = await keptAbout(kith, mentorship?.personId ?? personId ?? '');
  return about && mentorship !== undefined ? { about, mentorship } : null;
}

function OneFound({ about, mentorship }: Found) {
  const kith = useKith();
  const page = useRef<HTMLElement>(null);
  const kept = useRef<HTMLHeadingElement>(null);
  const [isWhole, setWhole] = useState(false);
  const { person } = about;
  const open = useMemo(() => openKept(about.kept), [about]);
  const shown = isWhole ? about.kept : open;
  const zone = kith.zone();
  const blocks = useMemo(() => {
    const telling = tellingOf(shown, zone);
    const subject = shown.people.find(({ id }) => id === person.id);
    if (!subject) return [];
    return mentorship ? mentorshipBlocks(mentorship, telling) : personBlocks(subject, telling);
  }, [shown, zone, person.id, mentorship]);
  const texts = useMemo(() => documentTexts(blocks), [blocks]);
  const name = isolate(person.name);
  const file = safeName(person.name) || i18n.t('export.unnamed');
  const isLeftOut = open.leftOut.things + open.leftOut.people > 0;
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
            <Button small look="quiet" onClick={() => kept.current?.focus()}>
              {i18n.t('export.toKept')}
            </Button>
          </p>
        )}
      </header>
      {isLeftOut && (
        <div>
          {!isWhole && <p>{i18n.t('everything.leftOut', leftOutOf(open.leftOut))}</p>}
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
              <Button
                onClick={() => saveFile(`${file}.vcf`, writeCards([person], '3.0'), 'text/vcard')}
              >
                {i18n.t('export.card')}
              </Button>
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
      {!mentorship && <KeptAbout about={about} file={file} heading={kept} />}
    </div>
  );
}

const leftOutOf = ({ people, things }: { people: number; things: number }) => people + things;
