/** What narrows and orders the list of people. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { HOW_WE_MET } from '../../utils/domain/how-we-met';
import { OUTREACH_STATUSES, type OutreachStatus } from '../../utils/domain/outreach';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { NativeSelect } from '../ui/NativeSelect';
import { statusWords } from '../ui/status-words';
import { TextField } from '../ui/TextField';
import { howWeMetWords } from './how-we-met-words';
import './PeopleFilters.css';
import { DUE_FILTERS, type DueFilter, type PeopleFilter, SORTS, type Sort } from './people-filter';

const DUE_KEYS = {
  overdue: 'people.dueOverdue',
  due: 'people.dueNow',
  soon: 'people.dueSoon',
  none: 'people.dueNone',
} as const satisfies Record<DueFilter, string>;

const SORT_KEYS = {
  name: 'people.sortName',
  contact: 'people.sortContact',
  saved: 'people.sortSaved',
  next: 'people.sortNext',
} as const satisfies Record<Sort, string>;

interface Props {
  filter: PeopleFilter;
  /** Tags in use. */
  tags: readonly string[];
  onChange(filter: PeopleFilter): void;
}

export function PeopleFilters({ filter, tags, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const any = { value: '' as const, label: i18n.t('people.any') };
  const { q, status, tag, met, due, sort } = filter;
  const offeredTags = tag !== null && !tags.includes(tag) ? [tag, ...tags] : tags;
  return (
    <search className={classes('PeopleFilters', open && 'is-open')}>
      <TextField
        className="PeopleFilters-text"
        type="search"
        label={i18n.t('people.narrow')}
        value={q}
        onChange={(next) => onChange({ ...filter, q: next })}
      />
      <Button className="PeopleFilters-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t('people.filters')}
        <Icon name="down" />
      </Button>
      <NativeSelect<OutreachStatus | ''>
        label={i18n.t('status.label')}
        value={status ?? ''}
        choices={[any, ...OUTREACH_STATUSES.map((value) => ({ value, label: statusWords(value) }))]}
        onChange={(value) => onChange({ ...filter, status: value || null })}
      />
      <NativeSelect
        label={i18n.t('people.tag')}
        value={tag ?? ''}
        choices={[any, ...offeredTags.map((value) => ({ value, label: value }))]}
        onChange={(value) => onChange({ ...filter, tag: value || null })}
      />
      <NativeSelect
        label={i18n.t('field.howWeMet')}
        value={met ?? ''}
        choices={[any, ...HOW_WE_MET.map((value) => ({ value, label: howWeMetWords(value) }))]}
        onChange={(value) => onChange({ ...filter, met: value || null })}
      />
      <NativeSelect<DueFilter | ''>
        label={i18n.t('people.nextStep')}
        value={due ?? ''}
        choices={[any, ...DUE_FILTERS.map((value) => ({ value, label: i18n.t(DUE_KEYS[value]) }))]}
        onChange={(value) => onChange({ ...filter, due: value || null })}
      />
      {filter.import !== null && (
        <NativeSelect
          label={i18n.t('people.import')}
          value="this"
          choices={[any, { value: 'this', label: i18n.t('people.importThis') }]}
          onChange={() => onChange({ ...filter, import: null })}
        />
      )}
      <NativeSelect<Sort>
        label={i18n.t('people.sort')}
        value={sort ?? 'name'}
        choices={SORTS.map((value) => ({ value, label: i18n.t(SORT_KEYS[value]) }))}
        onChange={(value) => onChange({ ...filter, sort: value })}
      />
    </search>
  );
}
