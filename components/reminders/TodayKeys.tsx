/** The sheet that "?" opens on Today. */
import { i18n } from '#i18n';
import { KeysHelp } from '../people/KeysHelp';

export function TodayKeys({ onClose }: { onClose(): void }) {
  return (
    <KeysHelp
      more={[
        ['d', i18n.t('today.keyDone')],
        ['s', i18n.t('today.keySnooze')],
        ['l', i18n.t('today.keyLog')],
        ['w', i18n.t('today.keyWrite')],
        ['n', i18n.t('today.keyNotNow')],
        ['u', i18n.t('today.keyUndo')],
      ]}
      onClose={onClose}
    />
  );
}
