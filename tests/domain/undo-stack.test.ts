import { describe, expect, test } from 'vitest';
import { undoStack } from '../../utils/domain/undo-stack';

/** What was done, first to last: "a" is an action, "b!a" an undo of it. */
const stackOf = (...done: string[]) =>
  undoStack(
    done
      .map((one) => {
        const [id = '', undoes] = one.split('!');
        const replaced = [{ table: 'people', id: 'p', field: 'note' }];
        return undoes === undefined ? { id, replaced } : { id, undoes, replaced };
      })
      .toReversed(),
  );

describe('one step back', () => {
  test('is the latest action, then the one before it', () => {
    expect(stackOf('a', 'b').back).toEqual({ action: 'b', undo: 'b' });
    expect(stackOf('a', 'b', 'c!b').back).toEqual({ action: 'a', undo: 'a' });
    expect(stackOf('a', 'b', 'c!b', 'd!a').back).toBeNull();
  });

  test('takes back what was done again', () => {
    expect(stackOf('a', 'b!a', 'c!b').back).toEqual({ action: 'a', undo: 'c' });
  });
});

describe('one step forward', () => {
  test('is what was taken back last, then the one before it', () => {
    expect(stackOf('a', 'b', 'c!b', 'd!a').forward).toEqual({ action: 'a', undo: 'd' });
    expect(stackOf('a', 'b', 'c!b', 'd!a', 'e!d').forward).toEqual({ action: 'b', undo: 'c' });
    expect(stackOf('a', 'b', 'c!b', 'd!a', 'e!d', 'f!c').forward).toBeNull();
  });

  test('is none once something else was done', () => {
    expect(stackOf('a', 'b!a', 'c').forward).toBeNull();
  });
});
