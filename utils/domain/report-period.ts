/** Of which time a progress report tells. */

export const REPORT_PERIODS = ['meeting', 'month', 'quarter', 'start'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

interface Known {
  today: Temporal.PlainDate;
  /** When they last met before today, `2026-11-03`; null for never. */
  lastMet: string | null;
  /** When the mentorship began. */
  startedOn: string | null;
}

/**
 * @returns its first day. What is counted from a day that nobody knows is counted from 30 days ago.
 */
export function periodStart(period: ReportPeriod, { today, lastMet, startedOn }: Known): string {
  const month = today.subtract({ days: 30 }).toString();
  switch (period) {
    case 'meeting':
      return lastMet ?? startedOn ?? month;
    case 'month':
      return month;
    case 'quarter':
      return today.subtract({ months: 3 }).toString();
    case 'start':
      return startedOn ?? month;
  }
}
