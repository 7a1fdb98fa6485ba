/** Whether a page's main heading is somebody's name, or says that people are listed. */
import type { Page } from '../../page';
import { givenFirst } from '../../text/family-first';
import { headingsOf } from '../headings';
import { lookOfName } from './person-name';
import { PEOPLE } from './words/headings';

/** A heading of two capitals alone may be a place's or a subject's. */
const SURE = 0.75;

/** @returns the name in the page's only main heading; '' where there is none, or it is not surely one. */
export function nameInHeading(page: Page): string {
  const [heading, ...more] = headingsOf(page);
  if (heading === undefined || more.length > 0 || PEOPLE.isIn(heading)) return '';
  const look = lookOfName(heading);
  const isInTitle = page.title.includes(heading);
  const name =
    look.score >= SURE || (look.score >= 0.5 && isInTitle && isSpelt(heading, page.address));
  return name ? givenFirst(heading) : '';
}

/** Whether heading or title announce people: `Our team`, `Dozierende`. */
export function isPeoplePage(page: Page): boolean {
  return [...headingsOf(page), page.title].some((text) => PEOPLE.isIn(text));
}

function isSpelt(name: string, address: string): boolean {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const path = URL.canParse(address) ? new URL(address).pathname.toLowerCase() : '';
  return words.length > 1 && words.filter((word) => path.includes(word)).length > 1;
}
