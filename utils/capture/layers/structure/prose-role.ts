/** The role in a first sentence: personal pages say `I am a postdoctoral researcher at …`. */
import type { Line } from './outline';
import { ROLES } from './words/roles';

/** The verb with its article, in the languages where both can be told from their form. */
const IS =
  /(?:^|\s|(?=['’]m))(?:am|['’]m|is|bin|ist|suis|est|soy|es|sou|é|sono|è|ben)\s+(?:(?:currently|now|derzeit|actuellement|actualmente)\s+)?(?:an?|the|eine?|une?|el|una?|uma?|o|een)\s+([^.,;:!?()]{4,90})/iu;
/** Where the role ends and its place begins, or another clause. */
const END =
  /\s+(?:(at|an der|am|bei|à|chez|en la|en el|na|no|presso|all|bij|aan)|who|where|working|based|with|and I|in|für|für die|de l)\s+/iu;

/** `Deputy editor. Writes about glass.`, `Acoustic engineer in Porto. I make …`: a role with a full stop. */
const ROLE_FIRST = /^((?:[^\s.!?]+\s){0,7}[^\s.!?]+)\.\s+\p{Lu}/u;
/** What begins a sentence about something else. */
const CLAUSE =
  /^(?:I|we|you|they|he|she|it|my|our|your|his|her|their|the|this|these|when|how|why|if|as|in|at|on|for)\s|\s(?:is|are|was|were|has|have|had|will|can|do|does|should|must|need|needs|deserve)\s/iu;

/** @returns the role with which a text about somebody begins, before its first full stop. */
export function roleBefore(text: string): string | null {
  const role = ROLE_FIRST.exec(text)?.[1] ?? '';
  return role.length <= 80 && !CLAUSE.test(role) && ROLES.isIn(role) ? role : null;
}

/** @returns the first sentence's role and, where it names one, its employer. */
export function roleInProse(
  lines: Line[],
  name: string,
): { role: string; organization: string | null } | null {
  const line = lines.find(({ text, heading }) => heading === 0 && IS.test(text.slice(0, 240)));
  const text = line?.text.slice(0, 240) ?? '';
  const found = IS.exec(text);
  if (!line || !found) return null;
  const before = text.slice(0, found.index).trim();
  const given = name.split(/\s+/)[0] ?? name;
  const isTheirs =
    before.length < 60 &&
    (/^(?:\S+\s){0,4}(?:I|ich|je|yo|eu|io|ik)?$/iu.test(before) || before.includes(given));
  const clause = found[1] ?? '';
  const cut = END.exec(clause);
  const role = (cut ? clause.slice(0, cut.index) : clause).trim();
  if (!isTheirs || !ROLES.isIn(role) || role.length > 80) return null;
  const where = cut?.[1] ? clause.slice(cut.index + cut[0].length).trim() : '';
  const organization =
    where.replace(/^(?:the|der|dem|la|le|el)\s+/iu, '').split(/\s+(?:in|and|und|et|y)\s/u)[0] ?? '';
  return { role, organization: /^\p{Lu}/u.test(organization) ? organization : null };
}
