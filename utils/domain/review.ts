/**
 * From what was read on a page, and what the user made of it, to what is saved. Pure, because the
 * two rules that matter here are easy to break in a form: a value the user typed has no origin (so
 * that no later capture overwrites it), and nobody is ever saved without a name.
 */
import type { Alternative, CaptureResult } from './capture-result';
import { HOW_WE_MET } from './how-we-met';
import { isStatus, type OutreachStatus } from './outreach';
import type { PersonValues } from './person-values';
import { isPicked, type Picked } from './picked';
import { RELATIONSHIPS } from './relationships';

/** The captured fields that the review form shows as one line each. */
export const REVIEWED_FIELDS = [
  'name',
  'pronouns',
  'headline',
  'organization',
  'location',
] as const;
export type ReviewedField = (typeof REVIEWED_FIELDS)[number];

/** Everything the user can change before saving. Plain data: it is kept while the popup is closed. */
export interface Review {
  /** What was typed over a field, by field. */
  typed: Partial<Record<ReviewedField, string>>;
  /** The alternative chosen for a field, by field. */
  chosen: Partial<Record<ReviewedField, string>>;
  /** What was picked on the page or pasted, by field. */
  picked: Picked;
  /** Why they are saved. */
  note: string;
  /** One of RELATIONSHIPS; empty for none yet. */
  relationship: string;
  /** One of HOW_WE_MET; empty for none yet. */
  howWeMet: string;
  status: OutreachStatus;
  tags: string[];
  /** When to be reminded, in words; empty for never. */
  remind: string;
}

/** What {@link draftOf} hands to the save verb. */
export interface ReviewedDraft {
  values: Partial<PersonValues> & { name: string };
  typed: ReviewedField[];
  capture: CaptureResult;
  status: OutreachStatus;
  reminder: { kind: 'follow-up'; text: string; on: string; time: null; zone: null } | null;
}

/**
 * An untouched review.
 *
 * @param remind - the words of the reminder offered; empty for none.
 */
export function emptyReview(remind: string): Review {
  return {
    typed: {},
    chosen: {},
    picked: {},
    note: '',
    relationship: '',
    howWeMet: '',
    status: 'saved',
    tags: [],
    remind,
  };
}

/**
 * Puts the alternatives the user chose in the place of the values that won, each with the origin
 * it was read with; the value it replaces becomes the alternative.
 */
export function withChoices(capture: CaptureResult, chosen: Review['chosen']): CaptureResult {
  const person = { ...capture.person };
  const provenance = { ...capture.provenance };
  const alternatives = [...capture.alternatives];
  for (const field of REVIEWED_FIELDS) {
    const at = alternatives.findIndex((a) => a.field === field && a.value === chosen[field]);
    const choice = alternatives[at];
    if (!choice) continue;
    const [before, origin] = [person[field], provenance[field]];
    person[field] = choice.value;
    provenance[field] = choice.origin;
    const replaced: Alternative[] = before && origin ? [{ field, value: before, origin }] : [];
    alternatives.splice(at, 1, ...replaced);
  }
  return { ...capture, person, provenance, alternatives };
}

/** What the form shows in a field: what was typed, else what was read. */
export function shown(capture: CaptureResult, review: Review, field: ReviewedField): string {
  return review.typed[field] ?? capture.person[field] ?? '';
}

/** Whether closing now would lose something the user did. */
export function isTouched(review: Review, start: Review): boolean {
  return JSON.stringify(review) !== JSON.stringify(start);
}

/** Whether what was kept while the popup was closed, perhaps by another version, is a review. */
export function isReview(value: unknown): value is Review {
  if (typeof value !== 'object' || value === null) return false;
  const kept: Partial<Record<keyof Review, unknown>> = value;
  return (
    areTexts([kept.note, kept.remind]) &&
    [kept.typed, kept.chosen].every(isTextByField) &&
    isPicked(kept.picked) &&
    ['', ...RELATIONSHIPS].some((one) => one === kept.relationship) &&
    ['', ...HOW_WE_MET].some((one) => one === kept.howWeMet) &&
    isStatus(kept.status) &&
    areTexts(kept.tags)
  );
}

function areTexts(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}

function isTextByField(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return areTexts(Object.values(value));
}
