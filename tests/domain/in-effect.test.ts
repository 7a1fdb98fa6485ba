import { expect, test } from 'vitest';
import { inEffect } from '../../utils/domain/in-effect';

const ids = (...actions: { id: string; undoes?: string }[]) =>
  inEffect(actions).map(({ id }) => id);

test('an action that was undone no longer stands, nor does the undo', () => {
  expect(ids({ id: '2', undoes: '1' }, { id: '1' })).toEqual([]);
});

test('an undo that was undone gives the action back', () => {
  expect(ids({ id: '3', undoes: '2' }, { id: '2', undoes: '1' }, { id: '1' })).toEqual(['1']);
});

test('what nobody undid stands', () => {
  expect(ids({ id: '3', undoes: '1' }, { id: '2' }, { id: '1' })).toEqual(['2']);
});
