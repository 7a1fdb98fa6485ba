/** A text by its lines, whoever wrote their ends: line feeds, returns, or both; some exports end a line with two returns and a line feed. */

/** Every line, empty ones too, so that they can be counted; a byte order mark is none of the first. */
export function* physicalLines(text: string): Generator<string> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', at)) {
    const returns = text[end - 1] !== '\r' ? 0 : text[end - 2] === '\r' ? 2 : 1;
    const line = text.slice(at, Math.max(at, end - returns));
    // Old Macs end a line with a return alone.
    if (line.includes('\r')) yield* line.split('\r');
    else yield line;
    at = end + 1;
  }
  yield* text.slice(at).split('\r');
}
