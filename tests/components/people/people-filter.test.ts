import { describe, expect, test } from 'vitest';
import {
  filterOf,
  filterPeople,
  isFiltered,
  type PeopleFilter,
  queryOf,
  tagsOf,
} from '../../../components/people/people-filter';
import { createFinder } from '../../../utils/services/find';
import { aRosterRow, TODAY } from '../../support/builders';

const today = Temporal.PlainDate.from(TODAY);
const everyone = filterOf(new URLSearchParams());
const rows = [
  aRosterRow({ id: '1', name: 'Zoe', next: '2026-11-20', savedAt: '2026-01-01T00:00:00Z' }),
  aRosterRow({ id: '2', name: 'ana', tags: ['lab'], next: '2026-11-21', status: 'sent' }),
  aRosterRow({
    id: '3',
    name: 'Émile',
    tags: ['lab', 'x'],
    next: '2026-11-28',
    howWeMet: 'alumni',
    lastContactAt: '2026-11-01T00:00:00Z',
  }),
  aRosterRow({ id: '4', name: 'Bo', lastContactAt: '2026-05-01T00:00:00Z' }),
].map((row) => ({ ...row, find: row.name.toLowerCase() }));

const names = (filter: Partial<PeopleFilter>) =>
  filterPeople(rows, { ...everyone, ...filter }, createFinder(rows), today).map(({ name }) => name);

describe('the list', () => {
  test('is by name as the reader’s language orders it', () => {
    expect(names({})).toEqual(['ana', 'Bo', 'Émile', 'Zoe']);
  });

  test('can be by latest contact, latest saved, and next step', () => {
    expect(names({ sort: 'contact' }).slice(0, 2)).toEqual(['Émile', 'Bo']);
    expect(names({ sort: 'saved' }).at(-1)).toBe('Zoe');
    expect(names({ sort: 'next' })).toEqual(['Zoe', 'ana', 'Émile', 'Bo']);
  });

  test('keeps to a status, a tag, how we met', () => {
    expect(names({ status: 'sent' })).toEqual(['ana']);
    expect(names({ tag: 'lab' })).toEqual(['ana', 'Émile']);
    expect(names({ met: 'alumni' })).toEqual(['Émile']);
  });

  test('keeps to what is overdue, due by today, soon, or without a next step', () => {
    expect(names({ due: 'overdue' })).toEqual(['Zoe']);
    expect(names({ due: 'due' })).toEqual(['ana', 'Zoe']);
    expect(names({ due: 'soon' })).toEqual(['Émile']);
    expect(names({ due: 'none' })).toEqual(['Bo']);
  });

  test('finds by words, together with a filter', () => {
    expect(names({ q: 'zo' })).toEqual(['Zoe']);
    expect(names({ q: 'zo', status: 'sent' })).toEqual([]);
  });

  test('can be of those whom one import brought in', () => {
    const filter = { ...everyone, import: 'one' };
    const shown = filterPeople(rows, filter, createFinder(rows), today, new Set(['4', '2', '9']));
    expect(shown.map(({ name }) => name)).toEqual(['ana', 'Bo']);
    expect(isFiltered(filter)).toBe(true);
  });

  test('never reorders the rows it was given', () => {
    const before = rows.map(({ id }) => id);
    names({ sort: 'next' });
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});

describe('a filter', () => {
  test('survives its address', () => {
    const filter: PeopleFilter = {
      q: 'a b',
      status: 'meeting-set',
      tag: 'c&d',
      met: 'alumni',
      due: 'soon',
      import: 'i/1',
      sort: 'next',
    };
    expect(filterOf(new URLSearchParams(queryOf(filter).toString()))).toEqual(filter);
  });

  test('from a strange address leaves out what it does not know', () => {
    expect(filterOf(new URLSearchParams('status=lead&due=later&sort=size'))).toEqual(everyone);
    expect(isFiltered(everyone)).toBe(false);
    expect(isFiltered({ ...everyone, q: 'x' })).toBe(true);
    expect(isFiltered({ ...everyone, sort: 'saved' })).toBe(false);
  });
});

test('tags are offered by use', () => {
  expect(tagsOf(rows)).toEqual(['lab', 'x']);
});
