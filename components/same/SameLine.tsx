/** Above everyone: how many pairs may be one person. Nothing while there are none. */
import { i18n } from '#i18n';
import { proposals } from '../../utils/services/proposals';
import { useRoster } from '../hooks/RosterProvider';
import { useLive } from '../hooks/useLive';

export function SameLine() {
  const rows = useRoster()?.rows;
  const pairs = useLive(async (kith) => rows && proposals(kith, rows), [rows]);
  if (!pairs?.length) return null;
  return <a href="#/same">{i18n.t('same.line', pairs.length)}</a>;
}
