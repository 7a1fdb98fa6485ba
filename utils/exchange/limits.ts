/** How much of a file is taken in before anything is parsed: a file of more is refused whole, with a sentence. */
export const LIMITS = {
  /** Bytes of one file, and of all that a zip holds. */
  bytes: 100_000_000,
  /** Files in a zip, folders and those passed over too. */
  files: 2_000,
  /** Rows or cards. */
  rows: 200_000,
  /** Cells of a row. */
  cells: 1_000,
  /** UTF-16 units of one cell or line. */
  cell: 1_000_000,
  /** Objects and lists within each other. */
  depth: 100,
} as const;
