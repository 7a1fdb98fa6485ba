/** Names of files that any system takes, made of names of people: those are hostile. */

/** Windows keeps these for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/iu;

/** In bytes of UTF-8: systems take 255, archives and paths around it want room. */
const LONGEST = 120;

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

/** Gives each name once, also where case, width or composition of letters is all that differs. */
export class FileNames {
  readonly #taken = new Set<string>();
  /** Where to go on counting, by the name that several have. */
  readonly #counts = new Map<string, number>();

  /**
   * @param name - whatever somebody is called.
   * @param otherwise - for a name of which nothing remains.
   * @param ending - `.md`.
   */
  take(name: string, otherwise: string, ending: string): string {
    const plain = safeName(name) || otherwise;
    for (let count = this.#counts.get(folded(plain)) ?? 1; ; count++) {
      const file = count === 1 ? plain : `${plain} (${count})`;
      if (this.#taken.has(folded(file))) continue;
      this.#taken.add(folded(file));
      this.#counts.set(folded(plain), count + 1);
      return `${file}${ending}`;
    }
  }
}

/** What systems hold for the same. */
const folded = (name: string) => name.normalize('NFKC').toLowerCase();

/** One name without anything that a system reads as something else: no separator, control, device or mark of order. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toWellFormed()
    // What is not shown, and what moves other letters, would make two names look like one.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/gu, ' ');
  const short = trimmed(cut(trimmed(plain)));
  const [stem = ''] = short.split('.', 1);
  return DEVICES.test(stem.trim()) ? `_${short}` : short;
}

/** No system likes a dot or a blank at an end; hidden files begin with a dot. */
const trimmed = (name: string) => name.replace(/^[\s.]+|[\s.]+$/gu, '');

/** Between letters as people see them, never within one. */
function cut(name: string): string {
  if (bytesIn(name) <= LONGEST) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (bytesIn(kept + segment) > LONGEST) return kept;
    kept += segment;
  }
  return kept;
}
