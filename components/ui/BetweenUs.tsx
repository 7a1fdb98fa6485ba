/** Beside what is confidential, wherever it is listed or read. */
import { i18n } from '#i18n';
import { Badge } from './Badge';

export function BetweenUs() {
  return <Badge tone="notice">{i18n.t('item.between')}</Badge>;
}
