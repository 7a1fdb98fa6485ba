/** The earlier versions of an agreement: what each change of mind changed, word by word. */
import { Suspense, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { agreementChanges } from '../../utils/domain/agreement-versions';
import type { Agreement } from '../../utils/domain/items/agreement';
import { stampedAt } from '../../utils/domain/stamp';
import { storedDay } from '../../utils/domain/stored-day';
import { itemFieldWords } from '../../utils/services/item-words';
import { useKith } from '../hooks/KithProvider';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { dateWords, dayOf } from '../ui/dates';
import { WordDiff } from '../writing-help/WordDiff';
import './AgreementVersions.css';

/** @param versions - the latest first. */
export function AgreementVersions({ versions }: { versions: readonly Agreement[] }) {
  const [isOpen, setOpen] = useState(false);
  const earlier = versions.length - 1;
  if (earlier < 1) return null;
  return (
    <div className="AgreementVersions">
      <Button small look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {i18n.t('mentorships.earlier', earlier)}
      </Button>
      {isOpen && (
        <ol>
          {versions.map((version, at) => {
            const before = versions[at + 1];
            return before && <Step key={version.id} before={before} after={version} />;
          })}
        </ol>
      )}
    </div>
  );
}

/** From one version to the next. */
function Step({ before, after }: { before: Agreement; after: Agreement }) {
  const kith = useKith();
  const today = useToday();
  const changes = useMemo(() => agreementChanges(before, after), [before, after]);
  const day =
    after.on === null ? dayOf(stampedAt(String(after._c._)), kith.zone()) : storedDay(after.on);
  return (
    <li>
      <h3>{i18n.t('mentorships.changedOn', { day: dateWords(day, today) })}</h3>
      {changes.length === 0 && <p>{i18n.t('mentorships.sameAsBefore')}</p>}
      <dl>
        {changes.map(({ part, before, after }) => (
          <div key={part}>
            <dt>{itemFieldWords('agreements', part)}</dt>
            <dd>
              <Difference before={before} after={after} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Difference({ before, after }: { before: string; after: string }) {
  const parts = useMemo(
    () => import('../../utils/services/word-diff').then(({ wordDiff }) => wordDiff(before, after)),
    [before, after],
  );
  return (
    <Suspense>
      <WordDiff parts={parts} />
    </Suspense>
  );
}
