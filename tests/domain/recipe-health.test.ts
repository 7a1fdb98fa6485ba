import { describe, expect, test } from 'vitest';
import type { CaptureResult, Outcome } from '../../utils/domain/capture-result';
import {
  afterReading,
  type Health,
  hushed,
  isTroubled,
  readHealth,
  soundFields,
} from '../../utils/domain/recipe-health';
import { aCapture } from '../support/a-capture';

const RECIPE = 'linkedin-profile-sdui@2026.10';
const readings = (outcomes: readonly Outcome[], health: Health = []) =>
  outcomes.reduce((now, outcome) => afterReading(now, aCapture({ outcome })), health);
const isTold = (...outcomes: Outcome[]) => isTroubled(readings(outcomes), RECIPE);

describe('a recipe', () => {
  test.each<[boolean, Outcome[]]>([
    [true, ['degraded', 'degraded', 'degraded']],
    [true, ['ambiguous', 'degraded', 'ambiguous']],
    [false, ['degraded', 'degraded']],
    [false, ['degraded', 'ok', 'degraded', 'degraded']],
    [false, ['degraded', 'degraded', 'partial', 'degraded']],
    [true, ['degraded', 'wall', 'self', 'degraded', 'list', 'not-a-person', 'degraded']],
    // Pages that are not ready say nothing of a recipe that has never read one.
    [false, ['not-ready', 'not-ready', 'not-ready']],
    [true, ['ok', 'not-ready', 'not-ready', 'not-ready']],
    [false, ['ok', 'not-ready', 'ok', 'not-ready', 'not-ready']],
  ])('is told of: %s, after %j', (told, outcomes) => {
    expect(isTold(...outcomes)).toBe(told);
  });

  test('is not mixed up with its next version, nor with pages read without one', () => {
    const health = readings(['degraded', 'degraded', 'degraded']);
    expect(isTroubled(health, 'linkedin-profile-sdui@2026.11')).toBe(false);
    expect(afterReading(health, aCapture({ recipe: null, outcome: 'degraded' }))).toBe(health);
  });

  test('stays quiet once put away, until it has been well and unwell again', () => {
    const away = hushed(readings(['degraded', 'degraded', 'degraded']), RECIPE);
    expect(isTroubled(readings(['degraded'], away), RECIPE)).toBe(false);
    expect(isTroubled(readings(['ok', 'degraded', 'degraded', 'degraded'], away), RECIPE)).toBe(
      true,
    );
  });
});

test('what still works is what has a sure basis', () => {
  const low = { layer: 'structure', basis: 'text-shape', confidence: 'low' } as const;
  const sure = { layer: 'recipe', basis: 'attribute', confidence: 'high' } as const;
  const address = { layer: 'address', basis: 'url', confidence: 'high' } as const;
  const provenance: CaptureResult['provenance'] = { name: sure, headline: low, links: address };
  expect(soundFields(aCapture({ provenance }))).toEqual(['name']);
  expect(soundFields(aCapture({ provenance, outcome: 'ambiguous' }))).toEqual([]);
});

test.each([[undefined], [null], ['x'], [{}], [[1]], [[[3, {}]]]])(
  'what was kept as %j is nothing',
  (kept) => expect(readHealth(kept)).toEqual([]),
);

test('what was kept comes back, in the shape it needs', () => {
  const health = readings(['ok', 'degraded']);
  expect(readHealth(JSON.parse(JSON.stringify(health)))).toEqual(health);
  expect(readHealth([['x@1', { strikes: 'many' }]])).toEqual([
    ['x@1', { strikes: 0, well: false, hushed: false }],
  ]);
});
