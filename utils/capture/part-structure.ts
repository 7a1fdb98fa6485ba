/** The part of the extractor for what a page says of people to people only, with its words of many languages. */
import { isPeoplePage, nameInHeading } from './layers/structure/page-subject';
import { readPeople } from './layers/structure/read-people';
import { findSubject } from './layers/structure/subject';
import { withMemory } from './layers/structure/words/vocabulary';
import type { Structure } from './parts';

export const STRUCTURE: Structure = {
  isPeoplePage,
  nameInHeading,
  readPeople: (page, options) => withMemory(() => readPeople(page, options)),
  findSubject: (page, others) => withMemory(() => findSubject(page, others)),
};
