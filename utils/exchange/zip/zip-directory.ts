/** What a zip says it holds, read from its directory at the end: nothing is unpacked for it, and no border is guessed. */
import { ImportFileError } from '../../domain/file-errors';
import { LIMITS } from '../limits';
import { utf8OrWindows1252 } from '../windows-1252';

export interface ZipEntry {
  /** Cleaned: no way up, no root, `/` between folders. */
  path: string;
  /** 0 is stored, 8 deflated. */
  method: number;
  isLocked: boolean;
  /** Its bytes as they lie in the zip. */
  packed: Uint8Array<ArrayBuffer>;
  /** What it says it holds unpacked, in bytes. */
  size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment there can be. */
const END_MOST = 22 + 0xffff;

/**
 * Reads the directory (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16; with the 64-bit sizes of 4.5.3, which streaming writers use).
 *
 * @param file - the zip's name, for the error.
 * @returns its files, without folders.
 * @throws {ImportFileError} `zipBroken`, or `zipTooBig` for one that names more files than {@link LIMITS}.
 */
export function readZipDirectory(file: string, bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  try {
    return new Directory(file, bytes).entries();
  } catch (error) {
    // Reading past the end: a number in the directory leads out of the file.
    if (error instanceof RangeError)
      throw new ImportFileError('zipBroken', file, null, { cause: error });
    throw error;
  }
}

class Directory {
  private readonly view: DataView;

  constructor(
    private readonly file: string,
    private readonly bytes: Uint8Array<ArrayBuffer>,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  entries(): ZipEntry[] {
    const { count, size, offset, at: end } = this.end();
    if (count > LIMITS.files) throw new ImportFileError('zipTooBig', this.file);
    // What stands before the zip, as in one that unpacks itself, moves all of it.
    const shift = end - size - offset;
    const entries: ZipEntry[] = [];
    let at = offset + shift;
    for (let left = count; left > 0; left -= 1) {
      if (this.u32(at) !== ENTRY) throw new ImportFileError('zipBroken', this.file);
      const [name, extra, comment] = [this.u16(at + 28), this.u16(at + 30), this.u16(at + 32)];
      const entry = this.entry(at, name, extra, shift);
      if (entry !== null) entries.push(entry);
      at += 46 + name + extra + comment;
    }
    return entries;
  }

  /** Where the directory lies and how long it is. */
  private end() {
    for (
      let at = this.bytes.length - 22;
      at >= Math.max(0, this.bytes.length - END_MOST);
      at -= 1
    ) {
      if (this.u32(at) !== END) continue;
      const [count, size, offset] = [this.u16(at + 10), this.u32(at + 12), this.u32(at + 16)];
      if (count !== 0xffff && offset !== 0xffffffff) return { count, size, offset, at };
      const wide = this.u64(at - 20 + 8);
      if (this.u32(wide) !== END_64) break;
      return {
        count: this.u64(wide + 32),
        size: this.u64(wide + 40),
        offset: this.u64(wide + 48),
        at: wide,
      };
    }
    throw new ImportFileError('zipBroken', this.file);
  }

  private entry(at: number, name: number, extra: number, shift: number): ZipEntry | null {
    const written = this.bytes.subarray(at + 46, at + 46 + name);
    if (written.at(-1) === 0x2f) return null;
    const sizes = this.sizes(at, at + 46 + name, extra);
    const local = sizes.offset + shift;
    if (this.u32(local) !== LOCAL) throw new ImportFileError('zipBroken', this.file);
    const start = local + 30 + this.u16(local + 26) + this.u16(local + 28);
    if (start + sizes.packed > this.bytes.length) throw new ImportFileError('zipBroken', this.file);
    return {
      // Names are UTF-8 by a flag that few set; old writers used their own page of codes.
      path: cleanPath(utf8OrWindows1252(written)),
      method: this.u16(at + 10),
      isLocked: (this.u16(at + 8) & 1) === 1,
      packed: this.bytes.subarray(start, start + sizes.packed),
      size: sizes.size,
    };
  }

  /** A size of all ones stands in the extra field instead, in this order. */
  private sizes(at: number, extraAt: number, extraLength: number) {
    const [packed, size, offset] = [this.u32(at + 20), this.u32(at + 24), this.u32(at + 42)];
    let wideAt = this.wideField(extraAt, extraAt + extraLength);
    const next = (value: number): number => {
      if (value !== 0xffffffff || wideAt === null) return value;
      wideAt += 8;
      return this.u64(wideAt - 8);
    };
    const wideSize = next(size);
    return { size: wideSize, packed: next(packed), offset: next(offset) };
  }

  private wideField(from: number, to: number): number | null {
    for (let at = from; at + 4 <= to; at += 4 + this.u16(at + 2)) {
      if (this.u16(at) === 1) return at + 4;
    }
    return null;
  }

  private u16(at: number): number {
    return this.view.getUint16(at, true);
  }

  private u32(at: number): number {
    return this.view.getUint32(at, true);
  }

  private u64(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }
}

function cleanPath(path: string): string {
  return path
    .replace(/\p{Cc}/gu, '')
    .split(/[/\\]/)
    .filter((part) => !/^(\.{0,2}|[a-z]:)$/i.test(part))
    .join('/');
}
