/** What was chosen in the context menu, as a capture: of somebody known, or of whom a link leads to. */
import type { CapturedRow, CaptureResult, FieldOrigin } from './capture-result';
import type { PickField } from './menu-pick';
import { captureOfRow } from './row-capture';

/** A page of somebody known, as if it had said what was picked: shown as a change to take or leave. */
export function asIfSaid(
  capture: CaptureResult,
  field: Exclude<PickField, 'note'>,
  text: string,
): CaptureResult {
  const origin: FieldOrigin = { layer: 'user', basis: 'typed', confidence: 'high' };
  return {
    ...capture,
    person: { ...capture.person, [field]: text },
    provenance: { ...capture.provenance, [field]: origin },
  };
}

/** Who a link leads to: their row where the page lists them, else no more than the link says. */
export function captureOfLink(
  capture: CaptureResult,
  row: Pick<CapturedRow, 'url' | 'key'> & { name: string | null },
  site: string,
): CaptureResult {
  const listed = capture.rows.find(({ url }) => url === row.url);
  const bare = { headline: null, location: null, organization: null, credentials: [], emails: [] };
  const one = captureOfRow(capture, listed ?? { ...bare, ...row, name: row.name ?? '' });
  const name = one.person.name || null;
  // The title is of the page that the link stands on.
  return { ...one, site, title: '', recipe: null, person: { ...one.person, name } };
}
