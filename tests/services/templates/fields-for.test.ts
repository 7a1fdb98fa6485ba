/** What a letter may name, of a person known well, a person hardly known, and what is nobody's business. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PersonInput } from '../../../utils/domain/person-values';
import { logInteraction } from '../../../utils/services/interactions';
import { deletePerson, savePerson } from '../../../utils/services/people';
import { changePreferences } from '../../../utils/services/preferences';
import { FIELD_HELP } from '../../../utils/services/templates/field-help';
import type { Fields } from '../../../utils/services/templates/fields';
import { fieldsFor } from '../../../utils/services/templates/fields-for';
import { render } from '../../../utils/services/templates/render';
import { aDraft, aKith, anInteractionInput, type TestKith } from '../../support/builders';

let kith: TestKith;
beforeEach(async () => {
  kith = await aKith();
});

const ANSWERS = { why: 'w', goal: 'g', ask: 'a' };
const save = async (values: PersonInput) => (await savePerson(kith, aDraft({ values }))).id;
const fieldsOf = (personId: string) => fieldsFor(kith, { personId, ...ANSWERS });

test('all that is known is there, made fit for a sentence', async () => {
  const introducer = await save({ name: 'Ana Ruiz' });
  const id = await save({
    name: 'Dr. Li Wei (李伟)',
    headline: 'Lead Pharmacist | Speaker | Mentor',
    organization: 'Northside Hospital',
    location: 'Charlotte',
    howWeMet: 'event',
    introducedBy: introducer,
    education: [
      { school: 'Central Piedmont College', degree: null, field: null, start: null, end: null },
    ],
  });
  const log = { personIds: [id], at: '2025-03-31T23:30:00.000Z' };
  await logInteraction(kith, anInteractionInput(log));
  kith.travelTo('Asia/Tokyo');
  await changePreferences(kith, { profile: { name: 'Sam Rivera', signature: 'Sam\nCPhT' } });
  expect(await fieldsOf(id)).toMatchObject({
    ...ANSWERS,
    person: {
      greeting: 'Wei',
      formal: 'Dr. Li',
      name: 'Dr. Li Wei (李伟)',
      role: 'Lead Pharmacist',
      organization: 'Northside Hospital',
      location: 'Charlotte',
      school: 'Central Piedmont College',
      met: 'at an event',
      introducer: 'Ana Ruiz',
      lastContact: 'April 2025',
    },
    me: { name: 'Sam Rivera', first: 'Sam', signature: 'Sam\nCPhT', role: '' },
  });
});

test('every field that is told of exists, and every field that exists is told of', async () => {
  const flat = (fields: Fields, path = ''): string[] =>
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [`${path}${name}`] : flat(value, `${path}${name}.`),
    );
  const fields = await fieldsOf(await save({ name: 'Mara' }));
  expect(flat(fields).sort()).toEqual(FIELD_HELP.map(({ field }) => field).sort());
  expect(new Set(FIELD_HELP.map(({ words }) => words())).size).toBe(FIELD_HELP.length);
});

describe('no letter has', () => {
  test('what was noted or logged in words', async () => {
    const id = await save({ name: 'Mara', note: 'SECRET note', about: 'SECRET about' });
    await logInteraction(
      kith,
      anInteractionInput({ personIds: [id], text: 'SECRET text', outcome: 'SECRET outcome' }),
    );
    expect(JSON.stringify(await fieldsOf(id))).not.toContain('SECRET');
  });

  test('the date of what is confidential', async () => {
    const id = await save({ name: 'Mara', confidential: true });
    await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    expect(await fieldsOf(id)).toMatchObject({ person: { lastContact: '' } });
  });

  test('the name of somebody confidential who introduced them', async () => {
    const introducedBy = await save({ name: 'SECRET Ruiz', confidential: true });
    const id = await save({ name: 'Mara', introducedBy });
    expect(JSON.stringify(await fieldsOf(id))).not.toContain('SECRET');
  });

  test('anything of a person who is gone', async () => {
    const id = await save({ name: 'Mara' });
    await deletePerson(kith, id);
    expect(await fieldsOf(id)).toMatchObject({ person: {} });
    expect((await render('{{ person.greeting }}', await fieldsOf(id))).missing).toEqual([
      'person.greeting',
    ]);
  });
});
