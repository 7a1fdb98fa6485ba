/** Counts how a page was read; after several that read badly in a row, one calm line says so. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { soundFields } from '../../utils/domain/recipe-health';
import { hushHealth, noteReading } from '../../utils/services/recipe-health';
import { useSurroundings } from '../hooks/KithProvider';
import { fieldWords } from '../people/field-words';
import { originOf, siteName } from '../sites/site-names';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { ScrubbedReport } from './ScrubbedReport';

export function SiteHealth({ capture }: { capture: CaptureResult }) {
  const { readReport } = useSurroundings();
  const counted = useRef('');
  const [isTold, setIsTold] = useState(false);

  useEffect(() => {
    // Reading one page again says nothing new of the site.
    const reading = `${capture.address} ${capture.outcome}`;
    if (counted.current === reading) return;
    counted.current = reading;
    void noteReading(capture).then(setIsTold, () => {});
  }, [capture]);

  const { recipe, address } = capture;
  if (!isTold || recipe === null) return null;
  const sound = soundFields(capture).map(fieldWords);
  return (
    <Banner
      tone="calm"
      title={i18n.t('siteHealth.changed', {
        site: isolate(siteName(originOf(address) ?? capture.site)),
      })}
      actions={
        <Button
          small
          look="quiet"
          onClick={() => {
            setIsTold(false);
            void hushHealth(recipe).catch(() => {});
          }}
        >
          {i18n.t('siteHealth.hush')}
        </Button>
      }
    >
      {sound.length > 0
        ? i18n.t('siteHealth.sound', { fields: sound.join(', ') })
        : i18n.t('siteHealth.nothingSound')}
      {readReport && <ScrubbedReport read={() => readReport(address)} />}
    </Banner>
  );
}
