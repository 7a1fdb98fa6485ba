import { describe, expect, test } from 'vitest';
import { ChangedElsewhereError, InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import { newId } from '../../utils/domain/ids';
import type { OutreachStatus } from '../../utils/domain/outreach';
import { touchId } from '../../utils/domain/touch';
import { editInteraction, logInteraction } from '../../utils/services/interactions';
import { findKnown } from '../../utils/services/known';
import {
  acceptChanges,
  deletePerson,
  recentlyDeleted,
  restorePerson,
  savePerson,
  updatePerson,
} from '../../utils/services/people';
import { personView } from '../../utils/services/person-view';
import { undo } from '../../utils/services/undo';
import { aCapture, SURE } from '../support/a-capture';
import { aDraft, aKith, anInteractionInput, aReminderInput } from '../support/builders';

describe('saving a person', () => {
  test('keeps values, keys, origins, the first move and the reminder as one action', async () => {
    const kith = await aKith();
    const capture = aCapture();
    const reminder = aReminderInput({ on: '2026-11-28' });
    const { id, actionId } = await savePerson(kith, aDraft({ status: 'sent', reminder }, capture));

    const view = await personView(kith, id);
    expect(view?.person).toMatchObject({
      name: 'Mara Okafor',
      credentials: ['CPhT'],
      status: 'sent',
      address: capture.address,
      origins: { headline: { ...SURE, site: 'linkedin.com', address: capture.address } },
    });
    expect(view?.moves).toMatchObject([{ from: null, to: 'sent' }]);
    expect(view?.reminders).toMatchObject([{ on: '2026-11-28', state: 'open' }]);
    expect(view?.aliases).toEqual(['linkedin:mara-okafor']);
    expect(await kith.db.history.count()).toBe(1);
    expect(view?.person._c).toEqual({ _: actionId });
  });

  test('gives the same id in two browsers to one captured person, and never to two typed by hand', async () => {
    const [one, other] = [await aKith(), await aKith()];
    const capture = aCapture();
    const first = await savePerson(one, aDraft({}, capture));
    const second = await savePerson(other, aDraft({}, capture));
    expect(first.id).toBe(second.id);
    const typed = await savePerson(one, aDraft());
    const again = await savePerson(one, aDraft());
    expect(typed.id).not.toBe(again.id);
  });

  test('keeps no origin for what the user typed over', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ typed: ['headline'] }, aCapture()));
    const person = (await personView(kith, id))?.person;
    expect(person?.origins).not.toHaveProperty('headline');
    expect(person?.origins).toHaveProperty('location');
  });

  test('adds to someone known already instead of saving them twice', async () => {
    const kith = await aKith();
    const first = await savePerson(
      kith,
      aDraft({ values: { name: 'Mara', tags: ['alumni'] } }, aCapture()),
    );
    const renamed = aCapture({ keys: ['linkedin-id:ACoAA1', 'linkedin:mara-okafor'] });
    const second = await savePerson(
      kith,
      aDraft({ values: { name: 'Mara Okafor', tags: ['ohsu'] } }, renamed),
    );
    expect(second.id).toBe(first.id);
    const view = await personView(kith, first.id);
    expect(view?.person).toMatchObject({ name: 'Mara Okafor', tags: ['alumni', 'ohsu'] });
    expect(view?.aliases.toSorted()).toEqual(['linkedin-id:ACoAA1', 'linkedin:mara-okafor']);
  });

  test('takes no key away from somebody else, and the page of a deleted one leads to the living', async () => {
    const kith = await aKith();
    const one = await savePerson(kith, aDraft({}, aCapture({ keys: ['linkedin:mara'] })));
    const other = await savePerson(kith, aDraft({}, aCapture({ keys: ['email:mara@x.example'] })));
    const both = aCapture({ keys: ['linkedin:mara', 'email:mara@x.example'] });
    expect((await savePerson(kith, aDraft({}, both))).id).toBe(one.id);
    expect((await personView(kith, other.id))?.aliases).toEqual(['email:mara@x.example']);
    await deletePerson(kith, one.id);
    expect((await findKnown(kith, both))?.person.id).toBe(other.id);
  });

  test('moves someone known on, and never back to the start', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ status: 'replied' }, aCapture()));
    await savePerson(kith, aDraft({ status: 'saved' }, aCapture()));
    expect((await personView(kith, id))?.person.status).toBe('replied');
    await savePerson(kith, aDraft({ status: 'in-touch' }, aCapture()));
    expect((await personView(kith, id))?.moves).toHaveLength(2);
  });

  test('refuses a link typed wrong, and leaves out one that a page has wrong', async () => {
    const kith = await aKith();
    const links = ['not a link'];
    const byHand = aDraft({ values: { name: 'Mara', links } });
    await expect(savePerson(kith, byHand)).rejects.toThrow('links');
    const { id } = await savePerson(kith, aDraft({}, aCapture({ person: { links } })));
    await expect(updatePerson(kith, id, { links })).rejects.toThrow('links');
    expect((await personView(kith, id))?.person.links).toEqual([]);
  });

  test('refuses more than is kept where it was typed, and cuts what a page gave', async () => {
    const kith = await aKith();
    const capture = aCapture({ person: { headline: 'h'.repeat(900) } });
    const note = 'n'.repeat(100_001);
    const draft = aDraft({ values: { ...capture.person, note } }, capture);
    await expect(savePerson(kith, draft)).rejects.toThrow(new InvalidInputError('note'));
    const typedOver = aDraft({ typed: ['headline'] }, capture);
    await expect(savePerson(kith, typedOver)).rejects.toThrow(new InvalidInputError('headline'));
    const { id } = await savePerson(kith, aDraft({}, capture));
    expect((await kith.db.people.get(id))?.headline).toHaveLength(500);
  });

  test('refuses a status that no rule knows', async () => {
    const kith = await aKith();
    const status = 'ghosted' as OutreachStatus;
    await expect(savePerson(kith, aDraft({ status }))).rejects.toThrow(
      new InvalidInputError('status'),
    );
    expect(await kith.db.people.count()).toBe(0);
  });

  test('keeps nothing at all of an action that fails', async () => {
    const kith = await aKith();
    const reminder = aReminderInput({ on: '2026-02-30' });
    await expect(savePerson(kith, aDraft({ reminder }))).rejects.toThrow('on');
    expect(await kith.db.people.count()).toBe(0);
    expect(await kith.db.history.count()).toBe(0);
  });
});

describe('saving one page twice', () => {
  const keyless = aCapture({
    keys: [],
    site: 'northside.example',
    address: 'https://northside.example/team',
  });
  const formId = () => newId(Temporal.Instant.from('2026-11-21T11:59:00Z').epochMilliseconds);

  test('by one form, makes one person', async () => {
    const kith = await aKith();
    const id = formId();
    const reminder = aReminderInput();
    const values = { ...keyless.person, note: 'Kind' };
    await savePerson(kith, aDraft({ id, values, reminder }, keyless));
    await savePerson(kith, aDraft({ id, values, reminder }, keyless));
    await savePerson(kith, aDraft({ id: formId(), values: { name: 'Tomasz' } }));
    expect(await kith.db.people.count()).toBe(2);
    expect(await personView(kith, id)).toMatchObject({
      person: { name: 'Mara Okafor', note: 'Kind' },
      reminders: [{ on: reminder.on }],
    });
    expect(await kith.db.reminders.count()).toBe(1);
  });

  test('taken back and saved again by its form, starts afresh', async () => {
    const kith = await aKith();
    const id = formId();
    const first = await savePerson(kith, aDraft({ id, values: { name: 'Mara', note: 'A slip' } }));
    await undo(kith, first.actionId);
    await savePerson(kith, aDraft({ id, values: { name: 'Mara' } }));
    expect((await personView(kith, id))?.person).toMatchObject({ name: 'Mara', note: null });
  });

  test('without a key by two forms open at once, makes one person', async () => {
    const kith = await aKith();
    const [one, other] = [formId(), formId()];
    const first = await savePerson(kith, aDraft({ id: one }, keyless));
    const second = await savePerson(kith, aDraft({ id: other }, keyless));
    expect(second.id).toBe(first.id);
    expect(await kith.db.people.count()).toBe(1);
  });

  test('makes two of another name, and of one whom the user had been asked about', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({ id: formId() }, keyless));
    const tomasz = { ...keyless.person, name: 'Tomasz Nowak' };
    await savePerson(kith, aDraft({ id: formId(), values: tomasz, typed: ['name'] }, keyless));
    kith.moveTo('2026-11-21T13:00:00Z');
    const later = newId(kith.now().epochMilliseconds);
    await savePerson(kith, aDraft({ id: later }, keyless));
    expect(await kith.db.people.count()).toBe(3);
  });
});

describe('changing a person that another tab changes too', () => {
  async function inTwoTabs() {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ values: { name: 'Mara', tags: ['a', 'b'] } }));
    const seen = (await personView(kith, id))?.person;
    const person = async () => (await personView(kith, id))?.person;
    return { kith, id, seen, person };
  }

  test('is told, and nothing is written', async () => {
    const { kith, id, seen, person } = await inTwoTabs();
    await updatePerson(kith, id, { headline: 'Theirs' });
    const mine = updatePerson(kith, id, { headline: 'Mine', note: 'x' }, seen);
    await expect(mine).rejects.toThrow(ChangedElsewhereError);
    expect(await person()).toMatchObject({ headline: 'Theirs', note: null });
  });

  test('goes on where another field was changed, or both say the same', async () => {
    const { kith, id, seen, person } = await inTwoTabs();
    await updatePerson(kith, id, { headline: 'Both', note: 'Theirs' });
    await updatePerson(kith, id, { headline: 'Both', location: 'Raleigh' }, seen);
    expect(await person()).toMatchObject({ headline: 'Both', note: 'Theirs', location: 'Raleigh' });
  });

  test('keeps a tag that the other tab added, and drops the one it took away', async () => {
    const { kith, id, seen, person } = await inTwoTabs();
    await updatePerson(kith, id, { tags: ['b', 'theirs'] });
    await updatePerson(kith, id, { tags: ['a', 'mine'] }, seen);
    expect((await person())?.tags).toEqual(['theirs', 'mine']);
  });
});

describe('changing a person', () => {
  test('drops the origin of what was typed, and keeps the former value', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    await updatePerson(kith, id, { headline: 'Pharmacy Manager' });
    const view = await personView(kith, id);
    expect(view?.person.headline).toBe('Pharmacy Manager');
    expect(view?.person.origins).not.toHaveProperty('headline');
    expect(view?.history).toMatchObject([
      { field: 'headline', before: 'Lead Pharmacy Technician' },
    ]);
  });

  test('keeps the origin of a field that was looked at and left as it is', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    await updatePerson(kith, id, { headline: 'Lead Pharmacy Technician', note: 'Kind' });
    expect((await personView(kith, id))?.person.origins).toHaveProperty('headline');
  });

  test('takes from a page only the fields the user agreed to, with their origin', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aCapture()));
    const later = aCapture({ person: { headline: 'Pharmacy Manager', location: 'Raleigh' } });
    await updatePerson(kith, id, { headline: 'My own words' });
    await acceptChanges(kith, id, ['headline'], later);
    const person = (await personView(kith, id))?.person;
    expect(person).toMatchObject({ headline: 'Pharmacy Manager', location: 'Charlotte' });
    expect(person?.origins).toHaveProperty('headline');
  });

  test('tells when they were deleted meanwhile', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    await deletePerson(kith, id);
    await expect(updatePerson(kith, id, { note: 'x' })).rejects.toThrow(RowGoneError);
  });
});

describe('deleting a person', () => {
  test('shows them under recently deleted, and undo brings back their reminders too', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ reminder: aReminderInput() }, aCapture()));
    const { actionId } = await deletePerson(kith, id);
    expect(await personView(kith, id)).toBeNull();
    expect(await recentlyDeleted(kith)).toMatchObject([{ person: { id }, actionId }]);
    await undo(kith, actionId);
    expect((await personView(kith, id))?.reminders).toHaveLength(1);
    expect(await recentlyDeleted(kith)).toEqual([]);
  });

  test('can be taken back even when history has forgotten it', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ reminder: aReminderInput() }));
    await deletePerson(kith, id);
    await kith.db.history.clear();
    await restorePerson(kith, id);
    expect((await personView(kith, id))?.reminders).toHaveLength(1);
  });

  test('lets the same page bring back the same person', async () => {
    const kith = await aKith();
    const first = await savePerson(kith, aDraft({}, aCapture()));
    await deletePerson(kith, first.id);
    const again = await savePerson(kith, aDraft({ status: 'sent' }, aCapture()));
    expect(again.id).toBe(first.id);
    expect((await personView(kith, again.id))?.person.status).toBe('sent');
  });
});

describe('saving a deleted person again', () => {
  async function aFullLife() {
    const kith = await aKith();
    const reminder = aReminderInput({ on: '2026-11-28' });
    const { id } = await savePerson(kith, aDraft({ reminder, status: 'sent' }, aCapture()));
    const ownWords = { nickname: 'Mo', phones: ['1 704 555 0100'], howWeMet: 'alumni' };
    await updatePerson(kith, id, { ...ownWords, note: 'Kind', tags: ['ohsu'] });
    await logInteraction(kith, anInteractionInput({ personIds: [id] }));
    const before = await personView(kith, id);
    await deletePerson(kith, id);
    return { kith, id, ownWords, before };
  }

  test('brings back what was known of them, and adds what the form gives', async () => {
    const { kith, id, ownWords, before } = await aFullLife();
    const values = { ...aCapture().person, note: 'Moved to Raleigh', tags: ['alumni'] };
    await savePerson(kith, aDraft({ values, status: 'in-touch' }, aCapture()));
    const view = await personView(kith, id);
    expect(view?.person).toMatchObject({
      ...ownWords,
      note: 'Kind\n\nMoved to Raleigh',
      tags: ['ohsu', 'alumni'],
      status: 'in-touch',
      savedAt: before?.person.savedAt,
      lastContactAt: before?.person.lastContactAt,
    });
    expect(view?.reminders).toMatchObject([{ kind: 'follow-up' }, { id: touchId(id) }]);
    expect(view?.interactions).toHaveLength(1);
  });

  test('can be undone: restored later, they are as they were deleted', async () => {
    const { kith, id, before } = await aFullLife();
    const values = { ...aCapture().person, headline: 'Pharmacy Manager', tags: ['alumni'] };
    const { actionId } = await savePerson(kith, aDraft({ values }, aCapture()));
    await undo(kith, actionId);
    expect(await personView(kith, id)).toBeNull();
    await restorePerson(kith, id);
    const after = await personView(kith, id);
    const bare = (view: typeof after) =>
      [view?.person, ...(view?.reminders ?? []), ...(view?.interactions ?? [])].map((row) => ({
        ...row,
        _c: null,
      }));
    expect(bare(after)).toEqual(bare(before));
  });

  test('starts afresh when saving them had been undone', async () => {
    const kith = await aKith();
    const reminder = aReminderInput({ on: '2026-11-28' });
    const draft = aDraft({ reminder, values: { name: 'Mara', note: 'A slip' } }, aCapture());
    const first = await savePerson(kith, draft);
    await undo(kith, first.actionId);
    const again = await savePerson(kith, aDraft({}, aCapture()));
    expect(again.id).toBe(first.id);
    const view = await personView(kith, again.id);
    expect(view).toMatchObject({ person: { note: null }, reminders: [] });
  });
});

describe('coming back after others were talked to', () => {
  /** Two who met on the 10th; while the first is deleted, what was logged moves to the 15th. */
  async function metMeanwhile() {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft());
    const other = await savePerson(kith, aDraft());
    const logged = await logInteraction(kith, anInteractionInput({ personIds: [id, other.id] }));
    const { actionId } = await deletePerson(kith, id);
    await editInteraction(kith, logged.id, { at: '2026-11-15T10:00:00.000Z' });
    return { kith, id, actionId };
  }
  const LATER = { lastContactAt: '2026-11-15T10:00:00.000Z' };

  test('restoring works out last contact anew', async () => {
    const { kith, id } = await metMeanwhile();
    await restorePerson(kith, id);
    expect(await kith.db.people.get(id)).toMatchObject(LATER);
  });

  test('undoing the deletion works out last contact anew', async () => {
    const { kith, id, actionId } = await metMeanwhile();
    await undo(kith, actionId);
    expect(await kith.db.people.get(id)).toMatchObject(LATER);
  });
});
