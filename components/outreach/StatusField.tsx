/** Where a person stands, and where they may move from there. */
import { i18n } from '#i18n';
import {
  allowedMoves,
  isStatus,
  OUTREACH_STATUSES,
  type OutreachStatus,
} from '../../utils/domain/outreach';
import { moveStatus } from '../../utils/services/outreach';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useSeen } from '../hooks/useSeen';
import { NativeSelect } from '../ui/NativeSelect';
import { StatusMark } from '../ui/StatusMark';
import { statusWords } from '../ui/status-words';
import './StatusField.css';

interface Props {
  personId: string;
  status: OutreachStatus;
}

/** All of them, always in one order; those that the rules do not allow from here cannot be chosen. */
export function StatusField({ personId, status }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const seen = useSeen(status);
  const allowed = allowedMoves(status);
  const all = isStatus(status) ? OUTREACH_STATUSES : [status, ...OUTREACH_STATUSES];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the focus of the list inside
    <div className="StatusField" onFocus={seen.onFocus}>
      <StatusMark status={status} hideWord />
      <NativeSelect
        label={i18n.t('status.label')}
        hideLabel
        flat
        value={status}
        choices={all.map((value) => ({
          value,
          label: statusWords(value),
          disabled: value !== status && !allowed.includes(value),
        }))}
        onChange={(to) =>
          void announce(
            i18n.t('status.moved', { status: statusWords(to) }),
            moveStatus(kith, personId, to, seen.take()),
          )
        }
      />
    </div>
  );
}
