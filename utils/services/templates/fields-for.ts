/**
 * The fields a letter may name, for one draft. What is meant for the user's own eyes never gets into a letter:
 * no note, nothing that was logged in words, and of what is confidential not even the date.
 */
import { holderOf } from '../../db/holder';
import type { Draft } from '../../domain/draft';
import type { HowWeMet } from '../../domain/how-we-met';
import type { Person } from '../../domain/person';
import { PROFILE_FIELDS } from '../../domain/preferences';
import { shorten } from '../../domain/shorten';
import { spokenName } from '../../domain/spoken-name';
import type { Kith } from '../kith';
import { readPreferences } from '../preferences';
import type { Fields } from './fields';

type Asked = Pick<Draft, 'personId' | 'why' | 'goal' | 'ask'>;

/** In the language of the letters, which those that come with Kith share. */
const MET: Record<HowWeMet, string> = {
  'own-organization': 'at work',
  association: 'through our professional association',
  event: 'at an event',
  alumni: 'as alumni of the same school',
  online: 'online',
  introduced: 'through an introduction',
};
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * @returns every field of {@link FIELD_HELP}; empty text for what is not known. A person who is gone has none.
 */
export async function fieldsFor(kith: Kith, draft: Asked): Promise<Fields> {
  const [person, { profile }] = await Promise.all([
    holderOf((id) => kith.db.people.get(id), draft.personId),
    readPreferences(kith),
  ]);
  const mine = Object.fromEntries(PROFILE_FIELDS.map((field) => [field, line(profile[field])]));
  const myName = spokenName({ name: mine.name ?? '', nickname: null, honorificPrefix: null });
  return {
    person: person && person._del === undefined ? await personFields(kith, person) : {},
    me: { ...mine, first: myName.greeting, signature: (profile.signature ?? '').trim() },
    why: draft.why.trim(),
    goal: draft.goal.trim(),
    ask: draft.ask.trim(),
  };
}

async function personFields(kith: Kith, person: Person): Promise<Fields> {
  const { greeting, formal } = spokenName(person);
  const current = person.positions.find((one) => one.current);
  const introducer = person.introducedBy
    ? await holderOf((id) => kith.db.people.get(id), person.introducedBy)
    : undefined;
  return {
    greeting,
    formal,
    name: line(person.name),
    role: shorten(current?.title || person.headline || ''),
    organization: shorten(person.organization || current?.organization || ''),
    location: line(person.location),
    school: shorten(person.education.find(({ school }) => school)?.school ?? ''),
    met: isKnownWay(person.howWeMet) ? MET[person.howWeMet] : line(person.howWeMet),
    introducer: mayName(introducer) ? line(introducer.name) : '',
    lastContact: person.confidential ? '' : await lastContactOf(kith, person.id),
  };
}

/** Whether a letter to somebody else may say who this is. */
function mayName(person: Person | undefined): person is Person {
  return person !== undefined && person._del === undefined && !person.confidential;
}

/** The month of the last contact that may be told of: `March 2025`. */
async function lastContactOf({ db, zone }: Kith, id: string): Promise<string> {
  const theirs = await db.interactions.where('personIds').equals(id).toArray();
  const open = theirs.filter(
    ({ _del, confidential, kind }) => _del === undefined && !confidential && kind !== 'note',
  );
  const at = open.reduce((latest, one) => (one.at > latest ? one.at : latest), '');
  if (at === '') return '';
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone()).toPlainDate();
  return MONTH.format(Date.UTC(day.year, day.month - 1, day.day));
}

function isKnownWay(met: string | null): met is HowWeMet {
  return met !== null && Object.hasOwn(MET, met);
}

function line(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
