/** Teaches a recipe as the line picker does: each value by the first line of the page that is it. */
import type { Page } from '../../utils/capture/page';
import { pageLines } from '../../utils/capture/page-lines';
import { anchorsFor } from '../../utils/capture/recipes/own/make-anchors';
import { openPage } from '../../utils/capture/recipes/own/read-anchor';
import type { OwnRecipe } from '../../utils/capture/recipes/own/read-own';
import type { PartAt, PickedField } from '../../utils/domain/page-line';

export function taught(
  page: Page,
  picks: Partial<Record<PickedField, string>>,
  state: OwnRecipe['state'] = 'confirmed',
  parts: Partial<Record<PickedField, PartAt>> = {},
): OwnRecipe {
  const area = openPage(page);
  const { lines, places } = pageLines(page);
  const fields: OwnRecipe['fields'] = {};
  for (const [field, text] of Object.entries(picks) as [PickedField, string][]) {
    const line = lines.find((one) => one.text === text);
    const place = line && places[line.id];
    if (!place) throw new Error(`No line "${text}": ${lines.map((one) => one.text).join(' / ')}`);
    fields[field] = anchorsFor(area, place, parts[field] ?? null, new Set());
  }
  return { id: 'r1', state, fields };
}
