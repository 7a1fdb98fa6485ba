// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ReviewPerson } from '../../../components/capture/ReviewPerson';
import { updatePerson } from '../../../utils/services/people';
import { aCapture, NOBODY } from '../../support/a-capture';
import { aKith } from '../../support/builders';
import { act, click, field, press, settle, show, someSurroundings, type } from '../../support/show';

const form = (capture = aCapture()) => (
  <ReviewPerson capture={capture} onReadAgain={vi.fn()} isReading={false} />
);
const says = (root: Element, words: string) => () => root.textContent?.includes(words) ?? false;
const SAVED = 'is saved.';

describe('someone new on the page', () => {
  it('is saved by the first Enter, as read, with a reminder in a week', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await press('Enter');
    await settle(says(root, SAVED));

    const [person] = await kith.db.people.toArray();
    expect(person).toMatchObject({ name: 'Mara Okafor', organization: 'Northside Hospital' });
    expect(person?.status).toBe('saved');
    const [reminder] = await kith.db.reminders.toArray();
    expect(reminder).toMatchObject({ kind: 'follow-up', on: '2026-11-28' });
  });

  it('is saved from anywhere by Ctrl and Enter', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    const note = field(root, 'Why I am saving them');
    await type(note, 'Knows IV rooms');
    note.focus();
    await press('Enter', { ctrlKey: true });
    await settle(says(root, SAVED));
    expect(await kith.db.people.toCollection().first()).toMatchObject({ note: 'Knows IV rooms' });
  });

  it('keeps what the user typed as theirs, and the rest with its origin', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await type(field(root, 'Name'), 'Mara O.');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, SAVED));
    const person = await kith.db.people.toCollection().first();
    expect(person?.name).toBe('Mara O.');
    expect(Object.keys(person?.origins ?? {})).not.toContain('name');
    expect(Object.keys(person?.origins ?? {})).toContain('headline');
  });

  it('is saved by Ctrl and Enter with the tag that was half typed', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    const tags = field(root, 'Tags');
    await act(async () => tags.focus());
    await type(tags, 'residency');
    await press('Enter', { ctrlKey: true }, tags);
    await settle(says(root, SAVED));
    expect(await kith.db.people.toCollection().first()).toMatchObject({ tags: ['residency'] });
  });

  it('keeps a half-typed tag when the popup goes', async () => {
    const scratch = new Map<string, unknown>();
    const { root } = await show(form(), await aKith(), someSurroundings(scratch));
    await type(field(root, 'Tags'), 'residency');
    await act(async () => window.dispatchEvent(new Event('pagehide')));
    await settle(() => scratch.size > 0);
    expect([...scratch.values()]).toMatchObject([{ tags: ['residency'] }]);
  });

  it('goes on where half-typed text cannot be kept', async () => {
    const full = async () => {
      throw new Error('No room.');
    };
    const around = { ...someSurroundings(), keepScratch: full, dropScratch: full };
    const { root } = await show(form(), await aKith(), around);
    await type(field(root, 'Why I am saving them'), 'Knows IV rooms');
    await act(async () => window.dispatchEvent(new Event('pagehide')));
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, SAVED));
  });

  it('is not saved once the name was taken away; the name is asked for, there', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await type(field(root, 'Name'), ' ');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, 'A name is all it takes.'));
    expect(document.activeElement).toBe(field(root, 'Name'));
    expect(await kith.db.people.count()).toBe(0);
  });

  it('is saved without a reminder when that was cleared', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await click(root, 'No reminder');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, SAVED));
    expect(await kith.db.reminders.count()).toBe(0);
  });

  it('is not saved with words that are no day; the user is told, and asked there', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await type(field(root, 'Remind me'), 'when it rains');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, 'That is not a day Kith can read.'));
    expect(document.activeElement).toBe(field(root, 'Remind me'));
    expect(await kith.db.people.count()).toBe(0);
  });

  it('is taken back by Undo, with everything typed still in the form', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await type(field(root, 'Why I am saving them'), 'Knows IV rooms');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, SAVED));
    await click(root, 'Undo');
    await settle(says(root, 'Taken back.'));
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'Knows IV rooms');
    expect((await kith.db.people.toArray()).every((person) => person._del)).toBe(true);
  });

  it('stays saved when Undo comes after they have been changed, and the screen says so', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await press('Enter');
    await settle(says(root, SAVED));
    const [saved] = await kith.db.people.toArray();
    await updatePerson(kith, saved?.id ?? '', { nickname: 'Mo' });
    await click(root, 'Undo');
    await settle(says(root, 'What has been changed since stays as it is.'));
    expect(root.textContent).toContain(SAVED);
    expect(root.textContent).not.toContain('Taken back.');
  });

  it('stays in the form when saving did not work, with what to do', async () => {
    const kith = await aKith();
    const { root } = await show(form(), kith);
    await type(field(root, 'Why I am saving them'), 'Knows IV rooms');
    kith.db.readOnly = 'newer';
    await press('Enter', {}, root.querySelector('form'));
    await settle(() => root.querySelector('[role="alert"]') !== null);
    expect(root.querySelector('[role="alert"]')?.textContent).toMatch(/Update Kith/);
    expect(field(root, 'Why I am saving them')).toHaveProperty('value', 'Knows IV rooms');
  });
});

describe('half-typed text', () => {
  it('is there again when the popup opens on the same page, and can be discarded', async () => {
    const kith = await aKith();
    const around = someSurroundings();
    const first = await show(form(), kith, around);
    await type(field(first.root, 'Why I am saving them'), 'Half a thou');
    await first.close();

    const again = await show(form(), kith, around);
    expect(again.root.textContent).toContain('What you chose or typed here is back.');
    expect(field(again.root, 'Why I am saving them')).toHaveProperty('value', 'Half a thou');
    await click(again.root, 'Start again');
    expect(field(again.root, 'Why I am saving them')).toHaveProperty('value', '');
  });

  it('does not turn up on another page, nor after saving', async () => {
    const kith = await aKith();
    const kept = new Map<string, unknown>();
    const around = someSurroundings(kept);
    const first = await show(form(), kith, around);
    await type(field(first.root, 'Why I am saving them'), 'Half a thou');
    await first.close();
    const other = await show(form(aCapture({ address: 'https://example.org/b' })), kith, around);
    expect(field(other.root, 'Why I am saving them')).toHaveProperty('value', '');
    await other.close();

    const back = await show(form(), kith, around);
    await press('Enter', {}, back.root.querySelector('form'));
    await settle(says(back.root, SAVED));
    expect(kept.size).toBe(0);
  });
});

describe('a page that could not be read whole', () => {
  it.each([
    ['partial', 'The page shows only part of it.'],
    ['degraded', 'Please look twice.'],
    ['ambiguous', 'Not sure whom this page is about.'],
    ['self', 'This looks like you.'],
    ['not-ready', 'The page is still loading.'],
    ['wall', 'This site wants you to sign in first.'],
    ['list', 'This page is for several people'],
    ['not-a-person', 'This page is about an organization.'],
    ['unsupported', 'Kith does not know this kind of page.'],
  ] as const)('says so for %s, and saves nobody until there is a name', async (outcome, words) => {
    const kith = await aKith();
    const page = aCapture({ outcome, person: NOBODY, provenance: {}, keys: [], title: 'A page' });
    const { root } = await show(form(page), kith);
    expect(root.textContent).toContain(words);
    expect(document.activeElement).toBe(field(root, 'Name'));
    expect(field(root, 'Name')).toHaveProperty('value', '');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, 'A name is all it takes.'));
    expect(await kith.db.people.count()).toBe(0);

    await type(field(root, 'Name'), 'Ana Ruiz');
    await press('Enter', {}, root.querySelector('form'));
    await settle(says(root, SAVED));
    const person = await kith.db.people.toCollection().first();
    expect(person).toMatchObject({ name: 'Ana Ruiz', address: page.address });
    expect(await kith.db.reminders.count()).toBe(0);
  });

  it('offers the title of the page as a name, to be taken by one press', async () => {
    const kith = await aKith();
    const page = aCapture({ outcome: 'unsupported', person: NOBODY, keys: [], title: 'Ana Ruiz' });
    const { root } = await show(form(page), kith);
    await click(root, 'Use “');
    expect(field(root, 'Name')).toHaveProperty('value', 'Ana Ruiz');
    expect(root.textContent).not.toContain('Use “');
  });

  it('reads again when asked', async () => {
    const onReadAgain = vi.fn();
    const { root } = await show(
      <ReviewPerson
        capture={aCapture({ outcome: 'not-ready' })}
        onReadAgain={onReadAgain}
        isReading={false}
      />,
      await aKith(),
    );
    await click(root, 'Read again');
    expect(onReadAgain).toHaveBeenCalledOnce();
  });
});
