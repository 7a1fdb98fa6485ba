/** Reading a file that somebody has chosen or dropped, none of it where it is longer than any real one. */

/**
 * @param most - in bytes.
 * @returns null where it is longer, or the browser cannot read it.
 */
export async function fileText(file: File, most: number): Promise<string | null> {
  if (file.size > most) return null;
  return file.text().catch(() => null);
}
