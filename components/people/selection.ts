/** Which rows of a list are selected, and what a press or a key makes of it. Pure. */

/**
 * One row pressed.
 *
 * @param ids - of the rows shown, in order.
 * @param anchor - the row pressed before, or -1; with `range`, all from there take the state of this one.
 */
export function toggled(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  index: number,
  anchor: number,
  range: boolean,
): Set<string> {
  const next = new Set(chosen);
  const id = ids[index];
  if (id === undefined) return next;
  const isOn = range && anchor >= 0 ? true : !chosen.has(id);
  const [from, to] = range && anchor >= 0 ? [anchor, index].sort((a, b) => a - b) : [index, index];
  for (const one of ids.slice(from, (to ?? index) + 1)) {
    if (isOn) next.add(one);
    else next.delete(one);
  }
  return next;
}

/** All of those shown, or none of them once all are. */
export function allToggled(chosen: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  return new Set(ids.every((id) => chosen.has(id)) ? [] : ids);
}
