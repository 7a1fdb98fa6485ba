/** Rows of files beside whom they may be; of tens of thousands only those in sight exist. */
import type { Ref } from 'react';
import { type CustomItemComponentProps, Virtualizer } from 'virtua';
import { i18n } from '#i18n';
import type { KnownRule, RowChoice } from '../../utils/domain/import-job';
import type { PlannedRow } from '../../utils/services/import/plan';
import { useRowWalk } from '../hooks/useRowWalk';
import '../ui/VisuallyHidden.css';
import { PlannedCells } from './PlannedCells';
import './PlannedTable.css';
import type { RowAnswer } from './row-choices';

const COLUMNS = ['import.inFile', 'import.inKith', 'import.happens'] as const;
const ROW_PX = 72;
/** Rows made beyond the edges, so that scrolling fast shows no blank. */
const BEYOND_PX = 600;

interface Props {
  rows: readonly PlannedRow[];
  /** By the rows' names. */
  choices: Readonly<Record<string, RowChoice>>;
  rule: KnownRule;
  onSay(row: PlannedRow, answer: RowAnswer): void;
}

/** One row is a stop of Tab, so that it leads out; arrows, j and k go from row to row. */
export function PlannedTable({ rows, choices, rule, onSay }: Props) {
  const { list, scroller, walked, stop } = useRowWalk({ count: rows.length, target: '' });
  return (
    <div className="PlannedTable">
      <div className="PlannedTable-header" aria-hidden="true">
        {COLUMNS.map((key) => (
          <span key={key}>{i18n.t(key)}</span>
        ))}
      </div>
      <div className="PlannedTable-body" ref={scroller} {...walked}>
        <table aria-label={i18n.t('app.people')} aria-rowcount={rows.length + 1}>
          <thead className="VisuallyHidden">
            <tr aria-rowindex={1}>
              {COLUMNS.map((key) => (
                <th key={key} scope="col">
                  {i18n.t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <Virtualizer
            ref={list}
            as="tbody"
            item={PlannedTableRow}
            scrollRef={scroller}
            data={rows}
            itemSize={ROW_PX}
            bufferSize={BEYOND_PX}
            keepMounted={[stop]}
          >
            {(row, index) => (
              <PlannedCells
                key={row.name}
                row={row}
                choice={choices[row.name]}
                rule={rule}
                isStop={index === stop}
                onSay={(answer) => onSay(row, answer)}
              />
            )}
          </Virtualizer>
        </table>
      </div>
    </div>
  );
}

/** A row as the list places it. */
function PlannedTableRow({ ref, index, ...rest }: CustomItemComponentProps & { ref?: Ref<never> }) {
  return (
    <tr
      {...rest}
      ref={ref}
      className="PlannedTable-row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      data-index={index}
    />
  );
}
