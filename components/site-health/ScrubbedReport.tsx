/** A report of the page's structure, read in full before it is copied. Nothing is sent. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import './ScrubbedReport.css';

interface Props {
  /** Null where the page cannot be read again. */
  read: () => Promise<string | null>;
}

type Report = { text: string } | 'unread' | null;

export function ScrubbedReport({ read }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [report, setReport] = useState<Report>(null);
  const [said, setSaid] = useState('');

  async function open() {
    const text = await read().catch(() => null);
    setReport(text === null ? 'unread' : { text });
  }

  async function copy(text: string) {
    box.current?.select();
    await navigator.clipboard.writeText(text).then(
      () => setSaid(i18n.t('siteHealth.copied')),
      () => setSaid(i18n.t('siteHealth.copyByHand')),
    );
  }

  return (
    <details
      className="ScrubbedReport"
      onToggle={(event) => event.currentTarget.open && report === null && void open()}
    >
      <summary>{i18n.t('siteHealth.report')}</summary>
      <p>{i18n.t(report === 'unread' ? 'siteHealth.unread' : 'siteHealth.about')}</p>
      {report !== null && report !== 'unread' && (
        <>
          <textarea
            ref={box}
            className="Control"
            aria-label={i18n.t('siteHealth.report')}
            dir="ltr"
            readOnly
            rows={8}
            spellCheck={false}
            value={report.text}
          />
          <Button small onClick={() => void copy(report.text)}>
            {i18n.t('siteHealth.copy')}
          </Button>
        </>
      )}
      <span role="status">{said}</span>
    </details>
  );
}
