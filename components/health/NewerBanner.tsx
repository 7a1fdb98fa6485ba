/** The notes come from a newer Kith: they can be read and taken out, not changed. */
import { i18n } from '#i18n';
import { useKith } from '../hooks/KithProvider';
import { Banner } from '../ui/Banner';
import { ExportButton } from './ExportButton';

export function NewerBanner() {
  const kith = useKith();
  return (
    <Banner title={i18n.t('rescue.newerTitle')} actions={<ExportButton kith={kith} />}>
      {i18n.t('rescue.newerText')}
    </Banner>
  );
}
