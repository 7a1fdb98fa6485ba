/** Where a backup is chosen, or dropped. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { classes } from '../ui/classes';
import { FileButton } from '../ui/FileButton';

/** @param onChoose - is handed the file unread. */
export function ChooseBackup({ onChoose }: { onChoose(file: File): void }) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the button does
    <div
      className={classes('ChooseBackup', isOver && 'is-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onChoose(file);
      }}
    >
      <p className="ChooseBackup-title">{i18n.t(isOver ? 'restore.dropNow' : 'restore.drop')}</p>
      <p>{i18n.t('restore.dropText')}</p>
      <FileButton
        look="primary"
        label={i18n.t('restore.choose')}
        accept=".json,.kith,.gz,application/json"
        onFile={onChoose}
      />
    </div>
  );
}
