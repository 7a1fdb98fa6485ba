/** Whether all that is kept can be read: what the last check found, and the next. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { checkStorage, lastCheck, type StorageCheck } from '../../utils/services/storage-check';
import { useKith } from '../hooks/KithProvider';
import { useDoing } from '../hooks/useDoing';
import { useToday } from '../hooks/useToday';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayOf, dayWords } from '../ui/dates';
import { numberWords } from '../ui/number-words';

export function CheckPart() {
  const kith = useKith();
  const today = useToday();
  const [check, setCheck] = useState<StorageCheck | null>();
  const { busy, trouble, run } = useDoing();
  const [read, setRead] = useState(0);
  useEffect(() => {
    void lastCheck().then(setCheck);
  }, []);
  const look = async () => {
    setRead(0);
    setCheck(await checkStorage(kith, setRead));
  };
  return (
    <section aria-labelledby="storage-check">
      <h2 id="storage-check">{i18n.t('storage.check')}</h2>
      <div role="status">
        {busy && <p>{i18n.t('storage.checking', read, [numberWords(read)])}</p>}
        {!busy && check === null && <p>{i18n.t('storage.neverChecked')}</p>}
        {!busy && check && (
          <Found check={check} day={dayWords(dayOf(check.at, kith.zone()), today)} />
        )}
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      <div className="StorageView-act">
        <Button look="primary" busy={busy} onClick={() => run(look)}>
          {i18n.t('storage.checkNow')}
        </Button>
      </div>
    </section>
  );
}

function Found({ check, day }: { check: StorageCheck; day: string }) {
  const { rows, unread, mended } = check;
  if (unread > 0)
    return (
      <Banner
        tone="danger"
        title={i18n.t('storage.unread', unread, [numberWords(unread)])}
        actions={<a href="#/data/restore">{i18n.t('data.restore')}</a>}
      >
        {i18n.t('storage.unreadText')}
      </Banner>
    );
  return (
    <p>
      {i18n.t('storage.whole', rows, [numberWords(rows), day])}
      {mended && ` ${i18n.t('storage.mended')}`}
    </p>
  );
}
