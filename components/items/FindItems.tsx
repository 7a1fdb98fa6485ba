/** Everything written down: found by its words, changed where it stands, copied or saved as a text. */
import { useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { THING_TABLES } from '../../utils/domain/items/things';
import { findThings, type Search } from '../../utils/services/find-things';
import { itemWords } from '../../utils/services/item-words';
import { namingOf } from '../../utils/services/thing-text';
import { allThings } from '../../utils/services/things';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { WalkedRows } from '../keys/WalkedRows';
import { fullDateWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { MoreRows } from '../ui/MoreRows';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './FindItems.css';
import { findAddress, searchOf } from './search-address';
import { TextOfThings } from './TextOfThings';
import { ThingRow } from './ThingRow';
import '../ui/Page.css';

const EVERY = 'every';

export function FindItems({ query }: { query: URLSearchParams }) {
  const place = useRef<HTMLDivElement>(null);
  const all = useLive(allThings);
  const search = useMemo(() => searchOf(query), [query]);
  const naming = useMemo(() => all && namingOf(all, fullDateWords), [all]);
  const found = useMemo(
    () => (all && naming ? findThings(all.things, search, naming) : []),
    [all, naming, search],
  );
  useKeptFocus(place);
  useDocumentTitle(i18n.t('everything.title'));
  const narrow = (change: Partial<Search>) => goTo(findAddress({ ...search, ...change }), true);
  const of = naming?.nameOf(search.personId ?? search.partOf ?? '');
  return (
    <div ref={place} className="Page is-close">
      <header>
        <h1 tabIndex={-1}>{i18n.t('everything.title')}</h1>
        <p className="Page-about">{i18n.t('everything.about')}</p>
      </header>
      <search className="FindItems-search">
        <TextField
          type="search"
          label={i18n.t('everything.words')}
          value={search.words}
          onChange={(words) => narrow({ words })}
        />
        <NativeSelect
          label={i18n.t('everything.kind')}
          value={search.table ?? EVERY}
          choices={[
            { value: EVERY, label: i18n.t('everything.every') },
            ...THING_TABLES.map((table) => ({ value: table, label: itemWords(table) })),
          ]}
          onChange={(chosen) => narrow({ table: chosen === EVERY ? null : chosen })}
        />
      </search>
      {of !== undefined && (
        <p className="FindItems-of">
          {i18n.t(search.personId === null ? 'everything.partOf' : 'everything.of')} <bdi>{of}</bdi>
          <LinkButton small look="quiet" href="#/find">
            {i18n.t('everything.without')}
          </LinkButton>
        </p>
      )}
      {all && naming && (
        <>
          {all.things.length === 0 ? (
            <EmptyState
              title={i18n.t('everything.emptyTitle')}
              action={
                <LinkButton look="primary" href="#/goals">
                  {i18n.t('everything.emptyAction')}
                </LinkButton>
              }
            >
              {i18n.t('everything.emptyText')}
            </EmptyState>
          ) : (
            <p className="FindItems-count" role="status">
              {i18n.t('everything.count', found.length)}
            </p>
          )}
          {found.length === 0 && all.things.length > 0 && (
            <EmptyState title={i18n.t('everything.noneTitle')}>
              {i18n.t('everything.noneText')}
            </EmptyState>
          )}
          {found.length > 0 && (
            <TextOfThings
              found={{ things: found, people: all.people }}
              all={all}
              of={search.personId ?? search.partOf}
            />
          )}
          <WalkedRows link=".ThingRow-title">
            <MoreRows
              items={found}
              row={(thing) => (
                <ThingRow key={thing.row.id} thing={thing} all={all} naming={naming} />
              )}
            />
          </WalkedRows>
        </>
      )}
    </div>
  );
}
