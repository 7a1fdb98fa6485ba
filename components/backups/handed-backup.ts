/** A backup that was chosen among files with people: it is opened where it belongs, without being asked for again. */
let handed: File | null = null;

/** Lays it ready for the restore, which is gone to next. */
export function handBackup(file: File): void {
  handed = file;
}

/** @returns what was laid ready, once. */
export function takeHandedBackup(): File | null {
  const file = handed;
  handed = null;
  return file;
}
