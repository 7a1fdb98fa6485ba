/** StyleLine. */
export function StyleLine({ personId: _personId }: { personId: string }) {
  return null;
}
