/** One person of a list as a capture of their own. Apart from the review, which every form needs and few pages are lists. */
import type { CapturedRow, CaptureResult, FieldOrigin } from './capture-result';

/**
 * One person of a list page, as if their card alone had been read: what the card says, and the address
 * it leads to. The list's own address would lead to everyone on it. A key that rows of two names lead
 * to is neither's: such links lead to the list's author or to the list.
 */
export function captureOfRow(capture: CaptureResult, row: CapturedRow): CaptureResult {
  const { url, key, emails, credentials, ...said } = row;
  const origin: FieldOrigin = {
    layer: capture.recipe === null ? 'structure' : 'recipe',
    basis: 'list',
    confidence: 'medium',
  };
  const links = url ? [url] : [];
  const person = { ...capture.person, ...said, credentials, emails, links };
  const given = Object.entries({ ...said, credentials, emails, links }).filter(
    ([, value]) => value?.length,
  );
  const isShared = capture.rows.some((one) => one.key === key && one.name !== row.name);
  return {
    ...capture,
    outcome: 'ok',
    address: url ?? capture.address,
    page: capture.address,
    person,
    provenance: Object.fromEntries(given.map(([field]) => [field, origin])),
    alternatives: [],
    keys: key && !isShared ? [key] : [],
    rows: [],
    cut: [],
  };
}
