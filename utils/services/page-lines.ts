/** The lines of the page in front of the user, for picking values from; and what was picked, as a recipe. */
import { Budget } from '../capture/budget';
import { pageLines as linesOf } from '../capture/page-lines';
import { parseSnapshot, rebuild } from '../capture/rebuild';
import { anchorsFor } from '../capture/recipes/own/make-anchors';
import { openPage } from '../capture/recipes/own/read-anchor';
import { readName, type ShownName } from '../capture/text/names';
import { recipeHost } from '../domain/own-recipe';
import type { LinePick, PageLine } from '../domain/page-line';
import { pathShape } from '../domain/path-shape';
import { anchorSchema } from '../domain/user-recipe';
import { readTabAgain } from './read-page';
import type { Taught } from './recipes';

export interface PageLines {
  lines: PageLine[];
  /** A name as picked, taken apart from what stands beside it. */
  nameIn(text: string): ShownName;
  /**
   * What was picked, as a recipe for pages like this one.
   *
   * @returns null where no place for the name would be found again.
   */
  teach(picks: readonly LinePick[]): Taught | null;
}

/** Why there are no lines: the tab shows another page by now, or one that may not be read. */
export type NoLines = 'moved' | 'unreadable';

/**
 * Reads a tab once more, for its lines.
 *
 * @param address - of the page they are wanted from, as the capture has it.
 * @param tabId - the active tab of the last focused window when left out.
 */
export async function readPageLines(address: string, tabId?: number): Promise<PageLines | NoLines> {
  const again = await readTabAgain(tabId);
  if (again === null) return 'unreadable';
  if (again.capture.address !== address) return 'moved';
  try {
    return pageLinesIn(again.json);
  } catch {
    return 'unreadable';
  }
}

/**
 * @param json - what the page reader returned, hostile.
 * @throws where it is no snapshot.
 */
export function pageLinesIn(json: string, host?: Document): PageLines {
  const now = () => performance.now();
  const page = rebuild(parseSnapshot(json), new Budget(now), host);
  const { lines, places } = linesOf(page);
  return {
    lines,
    nameIn: readName,
    teach(picks) {
      const ask = { ...page, budget: new Budget(now) };
      const area = openPage(ask);
      const name = picks.find(({ field }) => field === 'name');
      const nameLine = name ? textOf(lines, name) : null;
      const site = recipeHost(page.address);
      if (nameLine === null || site === null) return null;
      const { pathname, search } = new URL(page.address);
      const path = pathShape(pathname, nameLine, search !== '');
      const theirs = wordsIn(
        [pathname, ...picks.map((pick) => textOf(lines, pick) ?? '')].join(' '),
      );
      for (const word of wordsIn(path)) theirs.delete(word);
      const fields: Partial<Taught['fields']> = {};
      for (const { field, line, part } of picks) {
        const place = places[line];
        const found = place ? anchorsFor(area, place, part, theirs) : [];
        const kept = found.filter((anchor) => anchorSchema.safeParse(anchor).success);
        if (kept.length > 0) fields[field] = kept;
      }
      if (!fields.name) return null;
      const all = { ...fields, name: fields.name };
      return { name: site, host: site, path, fields: all, address: page.address };
    },
  };
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
}

/** What was picked: a line, or a part of it. */
function textOf(lines: readonly PageLine[], pick: LinePick): string | null {
  const text = lines.find(({ id }) => id === pick.line)?.text ?? null;
  if (text === null || !pick.part) return text;
  return text.split(pick.part.by)[pick.part.at]?.trim() ?? null;
}
