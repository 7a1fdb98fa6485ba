/** From a review to what is saved. Apart from the review: the form needs it only when it saves. */
import type { CaptureResult } from './capture-result';
import {
  REVIEWED_FIELDS,
  type Review,
  type ReviewedDraft,
  type ReviewedField,
  shown,
} from './review';

/**
 * What is saved.
 *
 * @param capture - as shown, with the user's choices and picks.
 * @param on - the reminder's date, `YYYY-MM-DD`, or `null` for none.
 * @returns `null` while there is no name.
 */
export function draftOf(
  capture: CaptureResult,
  review: Review,
  on: string | null,
): ReviewedDraft | null {
  const lines = new Map(REVIEWED_FIELDS.map((field) => [field, line(capture, review, field)]));
  const name = lines.get('name');
  if (!name) return null;
  return {
    values: {
      ...capture.person,
      positions: capture.person.positions.map((position) => ({ ...position })),
      education: capture.person.education.map((education) => ({ ...education })),
      name,
      pronouns: lines.get('pronouns') ?? null,
      headline: lines.get('headline') ?? null,
      organization: lines.get('organization') ?? null,
      location: lines.get('location') ?? null,
      note: review.note.trim() || null,
      relationships: review.relationship ? [review.relationship] : [],
      howWeMet: review.howWeMet || null,
      tags: review.tags,
      ...(review.picked.phones ? { phones: review.picked.phones } : {}),
    },
    typed: REVIEWED_FIELDS.filter(
      (field) => (lines.get(field) ?? null) !== (capture.person[field] || null),
    ),
    capture,
    status: review.status,
    reminder: on ? { kind: 'follow-up', text: '', on, time: null, zone: null } : null,
  };
}

function line(capture: CaptureResult, review: Review, field: ReviewedField): string | null {
  return shown(capture, review, field).trim() || null;
}
