/** Which tables' rows are about people: they go, come, move and are erased with them. */

/** Rows about one person, named by `personId`. */
export const ABOUT_ONE = ['reminders', 'drafts'] as const;
/** Rows that may be about several, named by `personIds`: they go with the last of them. */
export const ABOUT_SEVERAL = ['interactions', 'meetings'] as const;
