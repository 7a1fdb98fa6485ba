/** Hands content to the browser as a file to save; nothing leaves the computer. */

/**
 * @param name - the file's name, with its ending.
 * @param content - a text, or what was made in parts.
 * @param type - its media type.
 */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the content need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
