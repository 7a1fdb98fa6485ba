/** Whom nothing has happened with for years: who else's details one keeps is worth a look now and then. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RosterRow } from '../../utils/domain/roster-row';
import {
  touchedAt,
  UNTOUCHED_YEARS,
  type UntouchedYears,
  USUAL_YEARS,
} from '../../utils/domain/untouched';
import { deleteMany } from '../../utils/services/bulk';
import { dismissPrompt } from '../../utils/services/prompts';
import { readUntouched } from '../../utils/services/untouched';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { MoreRows } from '../ui/MoreRows';
import { NativeSelect } from '../ui/NativeSelect';
import '../ui/ListRow.css';
import '../ui/Page.css';
import './UntouchedView.css';

export function UntouchedView() {
  const kith = useKith();
  const announce = useUndo();
  const place = useRef<HTMLDivElement>(null);
  const [years, setYears] = useState<UntouchedYears>(USUAL_YEARS);
  const people = useLive((one) => readUntouched(one, years), [years]);
  useKeptFocus(place);
  useDocumentTitle(i18n.t('data.untouched'));
  const letGo = (rows: readonly RosterRow[], words: string) =>
    void announce(
      words,
      deleteMany(
        kith,
        rows.map(({ id }) => id),
      ),
    );
  return (
    <div ref={place} className="Page is-close is-narrow UntouchedView">
      <h1 tabIndex={-1}>{i18n.t('data.untouched')}</h1>
      <p className="Page-about">{i18n.t('untouched.about')}</p>
      <NativeSelect
        label={i18n.t('untouched.since')}
        value={String(years)}
        choices={UNTOUCHED_YEARS.map((one) => ({
          value: String(one),
          label: i18n.t('untouched.years', one),
        }))}
        onChange={(value) =>
          setYears(UNTOUCHED_YEARS.find((one) => String(one) === value) ?? USUAL_YEARS)
        }
      />
      {people?.length === 0 && (
        <EmptyState title={i18n.t('untouched.emptyTitle')}>
          {i18n.t('untouched.emptyText')}
        </EmptyState>
      )}
      {people && people.length > 0 && (
        <>
          <MoreRows
            items={people}
            row={(row) => (
              <Row
                key={row.id}
                row={row}
                onKeep={() =>
                  void announce(
                    i18n.t('untouched.kept', { name: isolate(row.name) }),
                    dismissPrompt(kith, 'keep', row.id),
                  )
                }
                onLetGo={() =>
                  letGo([row], i18n.t('untouched.letGone', { name: isolate(row.name) }))
                }
              />
            )}
          />
          {people.length > 1 && (
            <p>
              <Button
                look="danger"
                onClick={() =>
                  letGo(people, i18n.t('bulk.deleted', people.length, [String(people.length)]))
                }
              >
                {i18n.t('untouched.letGoAll', people.length)}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

interface RowProps {
  row: RosterRow;
  onKeep(): void;
  onLetGo(): void;
}

function Row({ row, onKeep, onLetGo }: RowProps) {
  const today = useToday();
  const { id, name } = row;
  const day = dayWords(Temporal.PlainDate.from(touchedAt(row)), today);
  return (
    <li className="ListRow">
      <Avatar id={id} name={name} />
      <span className="ListRow-text">
        <a href={personAddress(id)}>
          <bdi>{name}</bdi>
        </a>
        <span className="UntouchedView-detail">
          {row.lastContactAt === null
            ? i18n.t('untouched.saved', { day })
            : i18n.t('untouched.touched', { day })}
        </span>
      </span>
      <Button
        small
        data-settles
        aria-label={i18n.t('untouched.keepName', { name: isolate(name) })}
        onClick={onKeep}
      >
        {i18n.t('untouched.keep')}
      </Button>
      <Button
        small
        look="quiet"
        data-settles
        aria-label={i18n.t('untouched.letGoName', { name: isolate(name) })}
        onClick={onLetGo}
      >
        {i18n.t('untouched.letGo')}
      </Button>
    </li>
  );
}
