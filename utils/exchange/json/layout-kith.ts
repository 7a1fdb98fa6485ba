/** What `npm run convert` prints (docs/data.md): people by the names of Kith's own fields, and what happened with them. */
import { DIRECTIONS, INTERACTION_KINDS } from '../../domain/interaction';
import { OUTREACH_STATUSES } from '../../domain/outreach';
import { educationSchema, positionSchema } from '../../domain/person';
import { z } from '../../domain/zod';
import { FORMATS, type ImportedInteraction, type ImportedPerson } from '../imported';
import type { Warn } from './found-person';
import { isObject, type Layout, ownValue } from './layout';
import { fitted } from './lenient';

const text = z.exactOptional(z.nullable(z.string()));
const texts = z.exactOptional(z.array(z.string()));

const personSchema = z.object({
  name: z.exactOptional(z.string()),
  uid: z.exactOptional(z.string()),
  nickname: text,
  pronouns: text,
  honorificPrefix: text,
  credentials: texts,
  headline: text,
  organization: text,
  location: text,
  about: text,
  positions: z.exactOptional(z.array(positionSchema)),
  education: z.exactOptional(z.array(educationSchema)),
  links: texts,
  emails: texts,
  phones: texts,
  tags: texts,
  relationships: texts,
  howWeMet: text,
  note: text,
  connectedOn: z.exactOptional(z.nullable(z.iso.date())),
  vcard: texts,
  degree: z.exactOptional(z.nullable(z.literal([1, 2, 3]))),
  confidential: z.exactOptional(z.boolean()),
  status: z.exactOptional(z.enum(OUTREACH_STATUSES)),
});

const interactionSchema = z.object({
  kind: z.enum(INTERACTION_KINDS),
  direction: z.enum(DIRECTIONS),
  at: z.iso.datetime(),
  text: z.string(),
  with: z.array(z.object({ name: z.string(), link: z.nullable(z.string()) })),
  uid: z.string(),
});

export const kithJson: Layout = (root) => {
  if (!isObject(root)) return null;
  const [people, interactions] = [ownValue(root, 'people'), ownValue(root, 'interactions')];
  const isOurs = FORMATS.some((format) => format === ownValue(root, 'format'));
  if (!isOurs || !Array.isArray(people) || !Array.isArray(interactions)) return null;
  return {
    format: 'json',
    items: people,
    person: readPerson,
    together: (_people, warn) =>
      interactions.flatMap((item, at) => readInteraction(item, at, warn)),
  };
};

function readPerson(item: unknown, line: number, warn: Warn): ImportedPerson | null {
  const read = fitted(personSchema, item, warn);
  const name = read?.name?.trim();
  if (read && name) return { ...read, name, line };
  warn('no-name');
  return null;
}

function readInteraction(item: unknown, at: number, warn: Warn): ImportedInteraction[] {
  const read = interactionSchema.safeParse(item);
  if (read.success) return [{ ...read.data, line: at + 1 }];
  warn('bad-line', `interactions.${at}`);
  return [];
}
