/** OpenActions. */
export function OpenActions({ personId: _personId }: { personId: string }) {
  return null;
}
