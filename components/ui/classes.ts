/** Joins class names, leaving out what does not apply: `classes('Button', busy && 'is-busy')`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
