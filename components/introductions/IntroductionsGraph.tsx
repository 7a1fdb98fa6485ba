/** Who brought whom, drawn: trees from where reading begins. Whoever is confidential is not in it. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Brought, type GraphNode, graphOf } from '../../utils/domain/introductions-graph';
import { personAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { classes } from '../ui/classes';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import '../ui/VisuallyHidden.css';
import { nextNode } from './graph-keys';
import './IntroductionsGraph.css';

/** In rem, so that larger text has its room: a column with its gap, a name in it, a row. */
const COLUMN = 12;
const NAME = 10;
const ROW = 2.75;

export function IntroductionsGraph({ pairs }: { pairs: readonly Brought[] }) {
  const id = useId();
  const nameOf = useNames();
  const place = useRef<HTMLUListElement>(null);
  const { nodes, edges } = useMemo(() => graphOf(pairs), [pairs]);
  const [current, setCurrent] = useState(0);
  if (nodes.length === 0)
    return (
      <EmptyState title={i18n.t('introductions.noGraphTitle')}>
        {i18n.t('introductions.noGraphText')}
      </EmptyState>
    );
  const at = Math.min(current, nodes.length - 1);
  const branches = Map.groupBy(
    edges.filter(({ isTree }) => isTree),
    ({ from }) => from,
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const width = nodes.reduce((most, { depth }) => Math.max(most, depth), 0) * COLUMN + NAME;
  const height = (nodes.reduce((most, { row }) => Math.max(most, row), 0) + 1) * ROW;
  const onKey = (event: KeyboardEvent) => {
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextNode(event.key, at, nodes, isMirrored);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setCurrent(next);
    place.current?.querySelectorAll<HTMLElement>('a')[next]?.focus();
  };
  return (
    <section className="IntroductionsGraph" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('introductions.whoBroughtWhom')}</h2>
      <p className="IntroductionsGraph-legend">
        {i18n.t('introductions.legend')}
        {edges.some(({ isMine }) => isMine) && ` ${i18n.t('introductions.legendMine')}`}
      </p>
      <div className="IntroductionsGraph-scroll">
        <div
          className="IntroductionsGraph-sheet"
          style={{ inlineSize: `${width}rem`, blockSize: `${height}rem` }}
        >
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
            {edges.map(({ from, to, isMine, isTree }) => {
              const [one, other] = [byId.get(from), byId.get(to)];
              return (
                one &&
                other && (
                  <path
                    key={`${from} ${to}`}
                    className={classes(isMine && 'is-mine', !isTree && 'is-beside')}
                    d={isTree ? branchOf(one, other) : lineBeside(one, other)}
                  />
                )
              );
            })}
          </svg>
          <ul ref={place} onKeyDown={onKey}>
            {nodes.map((node, index) => (
              <li
                key={node.id}
                className={classes(
                  branches.has(node.id) && 'has-line',
                  branches.get(node.id)?.every(({ isMine }) => isMine) && 'is-mine',
                )}
                style={{
                  insetInlineStart: `${node.depth * COLUMN}rem`,
                  insetBlockStart: `${node.row * ROW}rem`,
                }}
              >
                <a
                  href={personAddress(node.id, 'help')}
                  dir="auto"
                  title={nameOf(node.id)}
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => setCurrent(index)}
                >
                  <bdi>{nameOf(node.id)}</bdi>
                  {node.parent !== null && (
                    <span className="VisuallyHidden">
                      {i18n.t('introductions.broughtBy', { name: isolate(nameOf(node.parent)) })}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

/** From behind one name to before the other. */
function branchOf(one: GraphNode, other: GraphNode): string {
  const [x1, y1] = [one.depth * COLUMN + NAME, middleOf(one)];
  const [x2, y2] = [other.depth * COLUMN, middleOf(other)];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Behind the names, from one to the other, wherever they stand. */
function lineBeside(one: GraphNode, other: GraphNode): string {
  const from = (node: GraphNode) => `${node.depth * COLUMN + 1} ${middleOf(node)}`;
  return `M${from(one)}L${from(other)}`;
}

const middleOf = ({ row }: GraphNode) => (row + 0.5) * ROW;
