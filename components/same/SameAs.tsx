/** On somebody's page: who may be the same person, with the reason. */
import { i18n } from '#i18n';
import { proposals } from '../../utils/services/proposals';
import { readRoster } from '../../utils/services/roster';
import { mergeAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { isolate } from '../ui/isolate';
import './SameAs.css';
import { whyWords } from './why-words';

interface Props {
  id: string;
  /** Makes an address of the app page one that leads there from here. */
  addressOf?: (hash: string) => string;
}

export function SameAs({ id, addressOf = (hash) => hash }: Props) {
  const pairs = useLive((kith) => proposals(kith, readRoster(kith), id), [id]);
  if (!pairs?.length) return null;
  return (
    <ul className="SameAs">
      {pairs.map(({ one, other, why: [reason] }) => {
        const twin = one.id === id ? other : one;
        return (
          <li key={twin.id}>
            <a href={addressOf(mergeAddress(id, twin.id))}>
              {i18n.t('same.maybe', { name: isolate(twin.name) })}
            </a>{' '}
            {reason && whyWords(reason)}
          </li>
        );
      })}
    </ul>
  );
}
