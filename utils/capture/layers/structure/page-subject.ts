/** What a page's main headings and its address say of whom it is about. */
import type { Page } from '../../page';
import { givenFirst } from '../../text/family-first';
import { headingsOf } from '../headings';
import { lookOfName } from './person-name';
import { wordsSpelt } from './spelt-name';
import { PEOPLE } from './words/headings';

/** A heading of two capitals alone may be a place's or a subject's. */
const SURE = 0.75;
/** Parts of paths under which sites keep people; the words of headings are known besides. */
const PEOPLE_PART =
  /^(?:profiles?|users?|bio|about-?me|in|u|cv|[@~][\w.-]+|doctor|lawyer|author|osoba|persone?|persona|pessoas?|medewerker|akademik|sotrudnik\w*|prepodavatel\w*|kyoin|jiaoshi|starfsfolk|aerzte|agents?)$/i;
/** Those of an organization's own people, and of much else it tells of itself. */
const OWN_PART =
  /^(?:company|ensemble|about(?:-us)?|who-we-are|ueber-uns|om|o-nas|a-propos|sobre|chi-siamo)$/i;
/** Those where anybody has a page, whoever they work for. */
const ANYBODYS = /^(?:profiles?|users?|speakers?|members?|mentors?|directory|in|u|[@~].*)$/i;
/** What else has a title of two capitals. */
const OTHER_PART =
  /^(?:news|blog|posts?|articles?|stories|events?|products?|shop|store|books?|films?|movies?|music|courses?|recipes?|exhibits?|collections?|places?|streets?|buildings?|awards?|prizes?|venues?|jobs?|careers?|vacanc\w+|departments?|aktuelles|actualites|noticias)$/i;

/** @returns the name in the page's only main heading; '' where there is none, or it is not surely one. */
export function nameInHeading(page: Page): string {
  const [heading, ...more] = headingsOf(page);
  if (heading === undefined || more.length > 0 || PEOPLE.isIn(heading)) return '';
  const look = lookOfName(heading);
  const isInTitle = page.title.includes(heading);
  const name =
    look.score >= SURE ||
    (look.score >= 0.5 && isInTitle && wordsSpelt(heading, pathOf(page)).length > 1);
  return name ? givenFirst(heading) : '';
}

/** Whether heading or title announce people: `Our team`, `Dozierende`. */
export function isPeoplePage(page: Page): boolean {
  return [...headingsOf(page), page.title].some((text) => PEOPLE.isIn(text));
}

/** Whether an address is of a page below those of a site's people. */
export function isPeoplePath(address: string): boolean {
  return above(address).some(isPeoplePart);
}

/** Whether such a page is of somebody who works there. */
export function isStaffPath(address: string): boolean {
  const parts = above(address);
  return (
    !parts.some((part) => ANYBODYS.test(part)) &&
    parts.some((part) => OWN_PART.test(part) || isPeoplePart(part))
  );
}

/** Whether an address is of news, goods or places. */
export function isOtherPath(address: string): boolean {
  if (isPeoplePath(address)) return false;
  return above(address).some((part) => OTHER_PART.test(part)) || /\/search\b/.test(address);
}

function isPeoplePart(part: string): boolean {
  return PEOPLE_PART.test(part) || PEOPLE.isIn(part.replace(/[-_]/g, ' '));
}

/** The parts of a path but its last, which names the page; a part with `@` or `~` is somebody's wherever it stands. */
function above(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const parts = new URL(address).pathname.split('/').filter(Boolean);
  return parts.filter((part, index) => index < parts.length - 1 || /^[@~]/.test(part));
}

function pathOf({ address }: Page): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
