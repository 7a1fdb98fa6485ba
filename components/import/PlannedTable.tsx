/** Rows of files beside whom they may be; of tens of thousands only those in sight exist. */
import { i18n } from '#i18n';
import type { KnownRule, RowChoice } from '../../utils/domain/import-job';
import type { PlannedRow } from '../../utils/services/import/plan';
import { useRowWalk } from '../hooks/useRowWalk';
import { LongTable, longTableRow } from '../ui/LongTable';
import { PlannedCells } from './PlannedCells';
import './PlannedTable.css';
import type { RowAnswer } from './row-choices';

const COLUMNS = ['import.inFile', 'import.inKith', 'import.happens'] as const;
const ROW_PX = 72;
const PlannedRowLine = longTableRow('PlannedTable-row', -1);

interface Props {
  rows: readonly PlannedRow[];
  /** By the rows' names. */
  choices: Readonly<Record<string, RowChoice>>;
  rule: KnownRule;
  onSay(row: PlannedRow, answer: RowAnswer): void;
}

/** One row is a stop of Tab, so that it leads out; arrows, j and k go from row to row. */
export function PlannedTable({ rows, choices, rule, onSay }: Props) {
  const walk = useRowWalk({ count: rows.length, target: '' });
  const titles = COLUMNS.map((key) => i18n.t(key));
  return (
    <div className="PlannedTable">
      <div className="PlannedTable-header" aria-hidden="true">
        {titles.map((title) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      <LongTable
        className="PlannedTable-body"
        label={i18n.t('app.people')}
        titles={titles}
        rows={rows}
        walk={walk}
        row={PlannedRowLine}
        rowPx={ROW_PX}
      >
        {(row, index) => (
          <PlannedCells
            key={row.name}
            row={row}
            choice={choices[row.name]}
            rule={rule}
            isStop={index === walk.stop}
            onSay={(answer) => onSay(row, answer)}
          />
        )}
      </LongTable>
    </div>
  );
}
