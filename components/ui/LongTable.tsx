/** A table of which only the rows in sight exist, walked by `useRowWalk`. Its titles are for who hears them: those that are seen stand above it. */
import type { ReactElement, Ref } from 'react';
import { type CustomItemComponentProps, Virtualizer } from 'virtua';
import type { useRowWalk } from '../hooks/useRowWalk';
import './LongTable.css';
import './VisuallyHidden.css';
import { classes } from './classes';

/** Rows made beyond the edges, so that scrolling fast shows no blank. */
const BEYOND_PX = 900;

interface Props<R> {
  label: string;
  /** In the order of the cells. */
  titles: readonly string[];
  rows: readonly R[];
  walk: Pick<ReturnType<typeof useRowWalk>, 'list' | 'scroller' | 'walked' | 'stop'>;
  /** By {@link longTableRow}: made once, or each drawing would make all rows anew. */
  row: (props: RowProps) => ReactElement;
  /** How high a row is, about; what is higher is measured. */
  rowPx: number;
  className: string;
  onScroll?(offset: number): void;
  /** The cells of a row. */
  children(row: R, index: number): ReactElement;
}

export function LongTable<R>(props: Props<R>) {
  const { label, titles, rows, walk, row, rowPx, className, onScroll, children } = props;
  return (
    <div className={classes('LongTable', className)} ref={walk.scroller} {...walk.walked}>
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <thead className="VisuallyHidden">
          <tr aria-rowindex={1}>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <Virtualizer
          ref={walk.list}
          as="tbody"
          item={row}
          scrollRef={walk.scroller}
          data={rows}
          itemSize={rowPx}
          bufferSize={BEYOND_PX}
          keepMounted={[walk.stop]}
          {...(onScroll && { onScroll })}
        >
          {children}
        </Virtualizer>
      </table>
    </div>
  );
}

type RowProps = CustomItemComponentProps & { ref?: Ref<never> };

/**
 * A row as the list places it.
 *
 * @param tabIndex - of a row that takes the focus itself.
 */
export function longTableRow(className: string, tabIndex?: -1) {
  return function LongTableRow({ ref, index, ...rest }: RowProps) {
    return (
      <tr
        {...rest}
        ref={ref}
        className={className}
        tabIndex={tabIndex}
        aria-rowindex={index + 2}
        data-index={index}
      />
    );
  };
}
