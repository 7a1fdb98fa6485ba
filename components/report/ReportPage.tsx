/** A progress report for a mentor: read here first, then copied, saved or printed. */
import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { REPORT_PERIODS, type ReportPeriod } from '../../utils/domain/report-period';
import { documentTexts } from '../../utils/services/document-texts';
import { progressReport } from '../../utils/services/report';
import { reportBlocks } from '../../utils/services/report-text';
import { itemAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { findAddress } from '../items/search-address';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CopyButton } from '../ui/CopyButton';
import { fullDateWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { NativeSelect } from '../ui/NativeSelect';
import { printOnly } from '../ui/print-only';
import { saveFile } from '../ui/save-file';
import './ReportPage.css';
import { TextBlocks } from './TextBlocks';
import '../ui/Page.css';

const SINCE = {
  meeting: 'report.sinceIs.meeting',
  month: 'report.sinceIs.month',
  quarter: 'report.sinceIs.quarter',
  start: 'report.sinceIs.start',
} as const satisfies Record<ReportPeriod, string>;

export function ReportPage({ id }: { id: string }) {
  const page = useRef<HTMLElement>(null);
  const today = useToday().toString();
  const [period, setPeriod] = useState<ReportPeriod>('meeting');
  const [isWhole, setWhole] = useState(false);
  const report = useLive(
    (kith) => progressReport(kith, id, period, isWhole),
    [id, period, isWhole, today],
  );
  const blocks = useMemo(() => (report ? reportBlocks(report, fullDateWords) : []), [report]);
  const texts = useMemo(() => documentTexts(blocks), [blocks]);
  useDocumentTitle(i18n.t('app.report'));
  if (report === undefined) return null;
  if (report === null) {
    return (
      <EmptyState
        title={i18n.t('report.goneTitle')}
        action={<LinkButton href="#/mentorships">{i18n.t('app.mentorships')}</LinkButton>}
      >
        {i18n.t('report.goneText')}
      </EmptyState>
    );
  }
  return (
    <div className="Page is-close">
      <header className="Page-head">
        <h1 tabIndex={-1}>{i18n.t('app.report')}</h1>
        <p className="Page-about">{i18n.t('report.about')}</p>
        <nav className="ReportPage-ways" aria-label={i18n.t('app.report')}>
          <a href={itemAddress('mentorships', id)}>{i18n.t('report.back')}</a>
          <a href={findAddress({ partOf: id })}>{i18n.t('report.all')}</a>
        </nav>
      </header>
      <div className="ReportPage-choices">
        <NativeSelect
          label={i18n.t('report.since')}
          value={period}
          choices={REPORT_PERIODS.map((one) => ({ value: one, label: i18n.t(SINCE[one]) }))}
          onChange={setPeriod}
        />
        {(report.leftOut > 0 || isWhole) && (
          <div>
            {!isWhole && <p>{i18n.t('everything.leftOut', report.leftOut)}</p>}
            <CheckBox label={i18n.t('everything.included')} on={isWhole} onChange={setWhole} />
          </div>
        )}
      </div>
      {blocks.length === 0 ? (
        <EmptyState
          title={i18n.t('report.empty')}
          action={<LinkButton href="#/goals">{i18n.t('report.toGoals')}</LinkButton>}
        />
      ) : (
        <>
          <div className="ReportPage-ways">
            <CopyButton look="primary" text={texts.plain} />
            <CopyButton words={i18n.t('everything.copyMarkdown')} text={texts.markdown} />
            <Button
              look="quiet"
              onClick={() => saveFile(`kith-${today}.md`, texts.markdown, 'text/markdown')}
            >
              {i18n.t('everything.saveMarkdown')}
            </Button>
            <Button look="quiet" onClick={() => printOnly(page.current)}>
              {i18n.t('ui.print')}
            </Button>
          </div>
          <article ref={page} className="ReportPage-paper" dir="auto">
            <TextBlocks blocks={blocks} />
          </article>
        </>
      )}
    </div>
  );
}
