/** What can be done to everybody selected at once: each is one action, with one Undo. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { allowedMoves, OUTREACH_STATUSES } from '../../utils/domain/outreach';
import type { RosterRow } from '../../utils/domain/roster-row';
import { deleteMany, moveMany } from '../../utils/services/bulk';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { MenuButton } from '../ui/MenuButton';
import { statusWords } from '../ui/status-words';
import './BulkBar.css';
import { numberWords } from '../ui/number-words';
import { BulkDay, type DayVerb } from './BulkDay';
import { BulkTags } from './BulkTags';

interface Props {
  rows: readonly RosterRow[];
  /** Tags in use. */
  tags: readonly string[];
  onClear(): void;
}

const DAY_VERBS = ['remind', 'rest', 'pause'] as const satisfies readonly DayVerb[];

const DAY_KEYS = {
  remind: 'bulk.remind',
  rest: 'bulk.rest',
  pause: 'bulk.pause',
} as const satisfies Record<DayVerb, string>;

export function BulkBar({ rows, tags, onClear }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const [open, setOpen] = useState<DayVerb | 'tag' | null>(null);
  const ids = rows.map(({ id }) => id);
  const moves = OUTREACH_STATUSES.filter((to) =>
    rows.some(({ status }) => allowedMoves(status).includes(to)),
  );
  const toggle = (what: DayVerb | 'tag') => setOpen(open === what ? null : what);
  const close = () => setOpen(null);

  return (
    <section className="BulkBar" aria-label={i18n.t('bulk.label')}>
      {open === 'tag' && <BulkTags ids={ids} known={tags} onClose={close} />}
      {open !== null && open !== 'tag' && (
        <BulkDay key={open} verb={open} ids={ids} onClose={close} />
      )}
      <div className="BulkBar-verbs">
        <p className="BulkBar-count" role="status">
          {i18n.t('bulk.count', rows.length, [numberWords(rows.length)])}
        </p>
        <IconButton icon="close" label={i18n.t('bulk.clear')} onClick={onClear} />
        <MenuButton
          label={i18n.t('bulk.move')}
          choices={moves.map((id) => ({ id, label: statusWords(id) }))}
          small
          onChoose={(to) =>
            void announce(
              ({ count }) => i18n.t('bulk.moved', count, [String(count), statusWords(to)]),
              moveMany(kith, ids, to),
            )
          }
        >
          {i18n.t('bulk.move')}
        </MenuButton>
        <Button small aria-expanded={open === 'tag'} onClick={() => toggle('tag')}>
          {i18n.t('bulk.tag')}
        </Button>
        {DAY_VERBS.map((verb) => (
          <Button key={verb} small aria-expanded={open === verb} onClick={() => toggle(verb)}>
            {i18n.t(DAY_KEYS[verb])}
          </Button>
        ))}
        <Button
          small
          onClick={() =>
            void announce(
              ({ count }) => i18n.t('bulk.deleted', count, [String(count)]),
              deleteMany(kith, ids),
            )
          }
        >
          {i18n.t('bulk.delete')}
        </Button>
      </div>
    </section>
  );
}
