/** The colours of tokens.css can be read: WCAG 2.2 contrast, in light and in dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');

/** A token's two colours, light then dark. */
function token(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`no colour --${name}`);
  return [found[1], found[2]];
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['paper', 'surface', 'sunk'];
const TEXT_ON: [string, string[]][] = [
  ['ink', [...PAPERS, 'accent-soft', 'notice-soft', 'danger-soft']],
  ['muted', [...PAPERS, 'accent-soft']],
  ['accent', [...PAPERS, 'accent-soft']],
  ['accent-strong', [...PAPERS, 'accent-soft']],
  ['on-accent', ['accent', 'accent-strong']],
  ['notice', ['paper', 'surface', 'notice-soft']],
  ['danger', ['paper', 'surface', 'danger-soft']],
];

describe.each([0, 1] as const)('in %s (0 light, 1 dark)', (theme) => {
  test.each(TEXT_ON)('text of --%s reaches 4.5 on its grounds', (text, grounds) => {
    for (const ground of grounds) {
      expect(contrast(token(text)[theme], token(ground)[theme]), ground).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  test('borders of controls and the focus ring reach 3 on every paper', () => {
    for (const ground of PAPERS) {
      expect(contrast(token('border')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
      expect(contrast(token('accent')[theme], token(ground)[theme])).toBeGreaterThanOrEqual(3);
    }
  });
});

test('a known pair has its known contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
