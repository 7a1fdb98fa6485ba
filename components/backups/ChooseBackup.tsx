/** Where a backup is chosen, or dropped. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { DropBox } from '../ui/DropBox';
import { FileButton } from '../ui/FileButton';

/** @param onChoose - is handed the file unread. */
export function ChooseBackup({ onChoose }: { onChoose(file: File): void }) {
  const [isOver, setOver] = useState(false);
  return (
    <DropBox
      title={i18n.t(isOver ? 'restore.dropNow' : 'restore.drop')}
      text={i18n.t('restore.dropText')}
      isOver={isOver}
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
      <FileButton
        look="primary"
        label={i18n.t('restore.choose')}
        accept=".json,.kith,.gz,application/json"
        onFile={onChoose}
      />
    </DropBox>
  );
}
