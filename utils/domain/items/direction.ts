/** Which way help goes: to me, or from me. */
export const HELP_DIRECTIONS = ['received', 'given'] as const;
export type HelpDirection = (typeof HELP_DIRECTIONS)[number];
