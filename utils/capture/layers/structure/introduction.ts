/** A name within the sentence that introduces its person: `I’m Penny Ashdown, a science writer`. */
import type { NameReading } from './name-reading';
import { LIKELY, lookOfName } from './person-name';
import { ROLES } from './words/roles';

/** Up to five words, each with a capital or a particle between two of them. */
const NAME = String.raw`((?:\p{Lu}[\p{L}\p{M}'’.-]*\s)(?:(?:\p{Lu}[\p{L}\p{M}'’-]*|d[aeio]s?|del?|van|von|der|den|al|el|la)\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+)`;
/** Those who speak of themselves. */
const SELF =
  /^(?:[^.!?]{0,24}[,.!?–-]\s*)?(?:my name is|I am|I['’]m|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|me llamo|mi nombre es|soy|(?:eu )?sou|(?:o )?meu nome é|mi chiamo|(?:io )?sono|ik ben|mijn naam is|jag heter|jeg heter|nazywam się|jestem)\s/iu;
const BEGINS = new RegExp(`^${NAME}`, 'u');
/** What makes of a name at the beginning of a line an introduction of somebody else. */
const OF_OTHERS =
  /^\s(?:is|ist|est|es|é|è|är|er|jest)\s+(?:an?|the|eine?|une?|un|una|uma?|o|een|en|ett)\s/iu;
const APPOSED =
  /^,\s+(?:(?:an?|the|eine?|une?|una?|uma?)\s+)?([^.,;:!?()]{4,80}?)(?=\s+(?:based|who|working)\b|[.,;:!?(]|$)/u;

/** @returns the name with the role beside it; null where a line introduces nobody. */
export function readIntroduction(text: string): NameReading | null {
  const line = text.slice(0, 240);
  const self = SELF.exec(line)?.[0] ?? '';
  const said = line.slice(self.length);
  const name = BEGINS.exec(said)?.[1];
  if (name === undefined) return null;
  const after = said.slice(name.length);
  const apposed = APPOSED.exec(after)?.[1] ?? '';
  const role = ROLES.isIn(apposed) ? apposed : '';
  if (self === '' && role === '' && !OF_OTHERS.test(after)) return null;
  const look = lookOfName(name);
  return look.score < LIKELY ? null : { name, rest: role, place: 'split', ...look };
}
