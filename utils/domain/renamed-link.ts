/** A profile's address that has changed: the old one leads nowhere, or to somebody else by now. */
import type { CaptureResult } from './capture-result';
import { isKeptForGood, isPageOf, proves } from './identity';
import { isUsersWord } from './origins';
import type { Person } from './person';

/**
 * A person's links with their profile's new address in the place of the old one.
 *
 * @param capture - a page that is surely theirs.
 * @returns null where nothing changes: the page proves no id that outlives a slug, or is no slug's; the old
 *   address is not there; or the links were typed.
 */
export function renamedLinks(
  { links, origins }: Pick<Person, 'links' | 'origins'>,
  capture: CaptureResult,
): string[] | null {
  const proved = capture.keys.filter((key) => proves(key, capture));
  const slug = proved.find((key) => !isKeptForGood(key) && isPageOf(key, capture.address));
  const isTyped = isUsersWord(origins, 'links');
  if (slug === undefined || !proved.some(isKeptForGood) || isTyped) return null;
  const page = capture.person.links.find((link) => isPageOf(slug, link)) ?? capture.address;
  const isFormer = (link: string) => !isPageOf(slug, link) && folderOf(link) === folderOf(page);
  if (!links.some(isFormer)) return null;
  return [...new Set(links.map((link) => (isFormer(link) ? page : link)))];
}

/** Where a site keeps its profiles: `linkedin.com/in`. */
function folderOf(link: string): string | null {
  const url = URL.parse(link);
  const path = url?.pathname.split('/').filter(Boolean).slice(0, -1).join('/');
  return url && `${url.hostname.replace(/^www\./, '')}/${path}`;
}
