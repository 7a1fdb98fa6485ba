/** Hands a text to the browser as a file to save; nothing leaves the computer. */

/**
 * @param name - the file's name, with its ending.
 * @param text - its content.
 * @param type - its media type.
 */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
