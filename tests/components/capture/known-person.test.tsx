// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { KnownPerson } from '../../../components/capture/KnownPerson';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { aCapture } from '../../support/a-capture';
import { aDraft, aKith, aReminderInput } from '../../support/builders';
import {
  choose,
  click,
  field,
  press,
  settle,
  show,
  someSurroundings,
  type,
} from '../../support/show';

async function aKnownMara() {
  const kith = await aKith();
  const { id } = await savePerson(kith, aDraft({ reminder: aReminderInput() }, aCapture()));
  return { kith, id };
}
const says = (root: Element, words: string) => () => root.textContent?.includes(words) ?? false;
const manager = aCapture({ person: { headline: 'Pharmacy Manager' } });

describe('someone known', () => {
  it('is shown with how things stand and the next step', async () => {
    const { kith, id } = await aKnownMara();
    const { root } = await show(<KnownPerson id={id} capture={aCapture()} />, kith);
    await settle(says(root, 'Mara Okafor'));
    expect(root.textContent).toContain('Saved today');
    expect(root.textContent).toContain('Follow up');
    expect(root.textContent).not.toContain('changed since');
  });

  it('settles the next step in one press', async () => {
    const { kith, id } = await aKnownMara();
    const { root } = await show(<KnownPerson id={id} capture={null} />, kith);
    await settle(says(root, 'Follow up'));
    await click(root, 'Done');
    await settle(says(root, 'Undo'));
    expect((await kith.db.reminders.toArray()).map(({ state }) => state)).toEqual(['done']);
  });

  it('shows what the page says differently, and takes it over when asked', async () => {
    const { kith, id } = await aKnownMara();
    const { root } = await show(<KnownPerson id={id} capture={manager} />, kith);
    await settle(says(root, 'Headline changed since November'));
    await click(root, 'Update');
    await settle(() => !says(root, 'changed since')());
    expect((await kith.db.people.get(id))?.headline).toBe('Pharmacy Manager');
  });

  it('says what the page now says beside what the user wrote', async () => {
    const { kith, id } = await aKnownMara();
    await updatePerson(kith, id, { headline: 'Runs the pharmacy' });
    const { root } = await show(<KnownPerson id={id} capture={manager} />, kith);
    await settle(says(root, 'The page now says \u2068Pharmacy Manager\u2069'));
    expect(root.textContent).toContain('you wrote \u2068Runs the pharmacy\u2069.');
  });

  it('leaves what the user keeps, and does not ask again', async () => {
    const { kith, id } = await aKnownMara();
    const around = someSurroundings();
    const first = await show(<KnownPerson id={id} capture={manager} />, kith, around);
    await settle(says(first.root, 'Headline changed'));
    await click(first.root, 'Keep mine');
    expect(first.root.textContent).not.toContain('Headline changed');
    await first.close();

    const again = await show(<KnownPerson id={id} capture={manager} />, kith, around);
    await settle(says(again.root, 'Mara Okafor'));
    expect(again.root.textContent).not.toContain('Headline changed');
    expect((await kith.db.people.get(id))?.headline).toBe('Lead Pharmacy Technician');
  });

  it('takes over all at once but for what the user wrote, and shows of a list what came', async () => {
    const { kith, id } = await aKnownMara();
    await updatePerson(kith, id, { headline: 'Runs the pharmacy' });
    const school = { school: 'City College', degree: 'AAS', field: null, start: null, end: '2012' };
    const person = { headline: 'Manager', location: 'Raleigh', education: [school] };
    const { root } = await show(<KnownPerson id={id} capture={aCapture({ person })} />, kith);
    await settle(says(root, 'Education: new on the page'));
    expect(root.textContent).toContain('City College · AAS · 2012');
    await click(root, 'Update all 2');
    await settle(says(root, 'Updated from the page.'));
    expect(await kith.db.people.get(id)).toMatchObject({
      headline: 'Runs the pharmacy',
      location: 'Raleigh',
      education: [school],
    });
  });

  it('moves on, takes tags and a note, without leaving the page', async () => {
    const { kith, id } = await aKnownMara();
    const { root } = await show(<KnownPerson id={id} capture={null} />, kith);
    await settle(says(root, 'Mara Okafor'));
    await choose(field(root, 'Status'), 'sent');
    await settle(says(root, 'Moved to: Sent'));
    await click(root, 'Add a tag');
    await type(field(root, 'Tags'), 'residency,');
    await click(root, 'Save');
    await settle(says(root, 'Saved: Tags'));
    await click(root, 'Add a note');
    await type(field(root, 'Note'), 'Knows IV rooms');
    await click(root, 'Save');
    await settle(says(root, 'Saved: Note'));
    expect(await kith.db.people.get(id)).toMatchObject({
      status: 'sent',
      tags: ['residency'],
      note: 'Knows IV rooms',
    });
  });

  it('unfolds the log, and keeps what happened', async () => {
    const { kith, id } = await aKnownMara();
    const { root } = await show(<KnownPerson id={id} capture={null} />, kith);
    await settle(() => root.querySelector('.KnownPerson-log') !== null);
    await click(root, 'Log');
    await settle(() => root.querySelector('form') !== null);
    await type(root.querySelector('textarea'), 'called, she will write');
    await settle(() => root.textContent?.includes('Call with') ?? false);
    await press('Enter', { ctrlKey: true }, root.querySelector('form'));
    await settle(() => root.querySelector('form') === null);
    expect(await kith.db.interactions.count()).toBe(1);
  });
});
