/** Everything that can still be read, as a file. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Kith } from '../../utils/services/kith';
import { salvage } from '../../utils/services/salvage';
import { Button, type ButtonLook } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { saveFile } from '../ui/save-file';

interface Props {
  kith: Kith;
  look?: ButtonLook;
}

/** Says how many rows were read, and how many could not be. */
export function ExportButton({ kith, look = 'plain' }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { json, read, skipped } = await salvage(kith);
      const day = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
      saveFile(`kith-${day}.json`, json);
      setSaid(
        skipped === 0
          ? i18n.t('rescue.exported', read)
          : `${i18n.t('rescue.exported', read)} ${i18n.t('rescue.skipped', skipped)}`,
      );
    } catch (error) {
      setSaid(errorWords(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button look={look} busy={busy} onClick={() => void save()}>
        {i18n.t('rescue.export')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
