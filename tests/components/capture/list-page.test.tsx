// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ListPage } from '../../../components/capture/ListPage';
import { isolate } from '../../../components/ui/isolate';
import type { CaptureResult } from '../../../utils/domain/capture-result';
import { savePerson, updatePerson } from '../../../utils/services/people';
import { addReminder } from '../../../utils/services/reminders';
import { aCapture, aList, aRow } from '../../support/a-capture';
import { aDraft, aKith, aReminderInput, type TestKith, TODAY } from '../../support/builders';
import { act, click, field, press, settle, show, someSurroundings, type } from '../../support/show';

const onLinkedIn = (name: string, slug: string) =>
  aRow({ name, url: `https://www.linkedin.com/in/${slug}/`, key: `linkedin:${slug}` });
const PAGE = aList([
  onLinkedIn('Mara Okafor', 'mara-okafor'),
  { ...onLinkedIn('Tomasz Zieliński', 'tomasz-z'), headline: 'Nurse', location: 'Kraków' },
  onLinkedIn('李伟', 'li-wei'),
]);
const many = (count: number) =>
  aList(Array.from({ length: count }, (_, at) => onLinkedIn(`Person ${at}`, `person-${at}`)));

async function aPage(kith: TestKith, capture: CaptureResult = PAGE, scratch = new Map()) {
  const page = <ListPage capture={capture} onReadAgain={() => {}} isReading={false} />;
  const shown = await show(page, kith, someSurroundings(scratch));
  await settle(() => shown.root.querySelector('.PickRow') !== null || capture.rows.length === 0);
  const boxes = () => [...shown.root.querySelectorAll<HTMLInputElement>('.PickRow input')];
  const says = (words: string) => () => shown.root.textContent?.includes(words) ?? false;
  return { ...shown, boxes, says, ticked: () => boxes().filter(({ checked }) => checked).length };
}
const names = async (kith: TestKith) =>
  (await kith.db.people.toArray())
    .filter(({ _del }) => _del === undefined)
    .map(({ name }) => name)
    .toSorted();

describe('the people of a list', () => {
  it('are counted, and nobody is ticked beforehand', async () => {
    const { root, ticked } = await aPage(await aKith());
    expect(root.querySelector('h2')?.textContent).toBe('3 people here');
    expect(ticked()).toBe(0);
    expect(root.querySelector('button[type=submit]')?.textContent).toBe('Save');
  });

  it('who are known say so, with what is next, and are opened and not ticked', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({ status: 'sent' }, aCapture()));
    await addReminder(kith, id, aReminderInput({ on: TODAY }));
    const { root, boxes, says } = await aPage(kith);
    await settle(says('3 people here, you know 1'));
    expect(boxes()).toHaveLength(2);
    expect(root.querySelector('.PickRow.is-known')?.textContent).toMatch(
      /Mara Okafor.*You know them.*Sent.*next step: today/,
    );
    const link = root.querySelector('.PickRow.is-known a');
    expect(link?.getAttribute('href')).toBe(`/options.html#/people/${id}`);
  });

  it('who may be known are asked about, and may be ticked all the same', async () => {
    const kith = await aKith();
    const organization = 'City College';
    await savePerson(kith, aDraft({ values: { name: 'Tomasz Zieliński', organization } }));
    const { boxes, says } = await aPage(kith);
    await settle(() => says('Maybe')());
    expect(says('City College')()).toBe(true);
    expect(boxes()).toHaveLength(3);
  });
});

describe('ticking', () => {
  it('is done with the keys of the list, from the first moment', async () => {
    const kith = await aKith();
    const { boxes, ticked, says } = await aPage(kith);
    expect(document.activeElement).toBe(boxes()[0]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(boxes()[1]);
    await press('x');
    await press('j');
    await press('x');
    expect(ticked()).toBe(2);
    await press('k');
    await press('x');
    expect(ticked()).toBe(1);
    await press('Enter', { ctrlKey: true });
    await settle(says('you know 1'));
    expect(await names(kith)).toEqual(['李伟']);
  });

  it('leaves letters to whoever has turned them off', async () => {
    const surroundings = someSurroundings();
    await surroundings.changeSettings({ listKeys: false });
    const page = <ListPage capture={PAGE} onReadAgain={() => {}} isReading={false} />;
    const { root } = await show(page, await aKith(), surroundings);
    await settle(() => root.querySelector('.PickRow') !== null);
    await press('x');
    expect(root.querySelectorAll('.PickRow input:checked')).toHaveLength(0);
  });

  it('stops calmly at 25', async () => {
    const { root, boxes, ticked, says } = await aPage(await aKith(), many(30));
    await click(root, 'Show more');
    await click(root, 'Tick all shown');
    expect(ticked()).toBe(25);
    expect(says('25 at a time.')()).toBe(true);
    await act(async () => boxes()[28]?.click());
    expect(ticked()).toBe(25);
    await act(async () => boxes()[0]?.click());
    await act(async () => boxes()[28]?.click());
    expect(ticked()).toBe(25);
  });

  it('goes on where the popup was closed', async () => {
    const kith = await aKith();
    const scratch = new Map();
    const first = await aPage(kith, PAGE, scratch);
    await act(async () => first.boxes()[2]?.click());
    await first.close();
    const { boxes } = await aPage(kith, PAGE, scratch);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, true]);
  });
});

describe('saving the ticked', () => {
  it('says how many, keeps the list and knows them at once; one undo takes all back', async () => {
    const kith = await aKith();
    const { root, boxes, says, ticked } = await aPage(kith);
    await act(async () => boxes()[0]?.click());
    await act(async () => boxes()[1]?.click());
    await click(root, 'Save 2');
    await settle(says('2 people are saved.'));
    await settle(says('3 people here, you know 2'));
    expect(ticked()).toBe(0);
    expect(await names(kith)).toEqual(['Mara Okafor', 'Tomasz Zieliński']);
    await click(root, 'Undo');
    await settle(() => !says('you know')());
    expect(await names(kith)).toEqual([]);
  });

  it('gives all of them what is said of everyone', async () => {
    const kith = await aKith();
    const { root, boxes, says } = await aPage(kith);
    await act(async () => boxes()[0]?.click());
    await act(async () => boxes()[2]?.click());
    await type(field(root, 'Why I am saving them'), 'Met at the fair');
    await type(field(root, 'Remind me'), 'in 1 week');
    await click(root, 'Save 2');
    await settle(says('you know 2'));
    const people = await kith.db.people.toArray();
    expect(people.map(({ note }) => note)).toEqual(['Met at the fair', 'Met at the fair']);
    expect(await kith.db.reminders.where('_due').above('').count()).toBe(2);
  });

  it('waits where the words for a day cannot be read', async () => {
    const kith = await aKith();
    const { root, boxes, says } = await aPage(kith);
    await act(async () => boxes()[0]?.click());
    await type(field(root, 'Remind me'), 'whenever it suits');
    await click(root, 'Save 1');
    await settle(() => root.querySelector('[role=alert]') !== null);
    expect(says('is saved')()).toBe(false);
    expect(await names(kith)).toEqual([]);
  });

  it('asks for a tick first, and keeps the ticks where nothing can be written', async () => {
    const kith = await aKith();
    const { root, boxes, ticked, says } = await aPage(kith);
    await click(root, 'Save');
    expect(says('Tick whom to save first.')()).toBe(true);
    kith.db.readOnly = 'newer';
    await act(async () => boxes()[0]?.click());
    await click(root, 'Save 1');
    await settle(says('written by a newer Kith'));
    expect(ticked()).toBe(1);
  });

  it('says that whom the user has written about since stays', async () => {
    const kith = await aKith();
    const { root, boxes, says } = await aPage(kith);
    await act(async () => boxes()[0]?.click());
    await act(async () => boxes()[1]?.click());
    await click(root, 'Save 2');
    await settle(says('you know 2'));
    const [mara] = await kith.db.people.where('address').startsWith('https').toArray();
    await updatePerson(kith, mara?.id ?? '', { note: 'Called' });
    await click(root, 'Undo');
    await settle(says('What has been changed since stays as it is.'));
    expect(await names(kith)).toEqual([mara?.name]);
  });
});

describe('a long list', () => {
  it('shows some, more when asked, and finds among all', async () => {
    const { root, boxes, says } = await aPage(await aKith(), many(60));
    expect(says('Shown 25 of 60')()).toBe(true);
    await click(root, 'Show more');
    expect(boxes()).toHaveLength(50);
    await type(field(root, 'Find among them'), 'person 59');
    expect(boxes()).toHaveLength(1);
    await press('Enter', {}, field(root, 'Find among them'));
    expect(document.activeElement).toBe(boxes()[0]);
    expect(says('saved')()).toBe(false);
    await type(field(root, 'Find among them'), 'nobody');
    expect(says('Nobody here has that')()).toBe(true);
  });
});

describe('one of a list', () => {
  it('opens alone in the form by Enter, and the list comes back with its ticks', async () => {
    const { root, boxes, ticked } = await aPage(await aKith());
    await press('x');
    await press('ArrowDown');
    await press('Enter');
    await settle(() => root.querySelector('.ReviewForm') !== null);
    expect(field(root, 'Name')).toHaveProperty('value', 'Tomasz Zieliński');
    await click(root, 'Back to the list');
    expect(root.querySelector('.ReviewForm')).toBeNull();
    expect(boxes()).toHaveLength(3);
    expect(ticked()).toBe(1);
  });

  it('who may be kept already is asked about', async () => {
    const kith = await aKith();
    await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
    const { root, says } = await aPage(kith);
    await press('Enter');
    await settle(says('whom you saved in November?'));
    expect(root.querySelector('.ReviewForm')).not.toBeNull();
  });

  it('keeps what is half written to themselves, also where nobody has a page of their own', async () => {
    const roster = aList([aRow({ name: 'Ana Ruiz', url: null }), aRow({ name: 'Ben', url: null })]);
    const { root } = await aPage(await aKith(), roster);
    const note = () => field(root.querySelector('.ReviewForm') ?? root, 'Why I am saving them');
    await press('Enter');
    await settle(() => root.querySelector('.ReviewForm') !== null);
    await type(note(), 'Knows Rotterdam');
    await click(root, 'Back to the list');
    await click(root, `Look at ${isolate('Ben')}`);
    await settle(() => root.querySelector('.ReviewForm') !== null);
    expect(note()).toHaveProperty('value', '');
    await click(root, 'Back to the list');
    await click(root, `Look at ${isolate('Ana Ruiz')}`);
    await settle(() => root.querySelector('.ReviewForm') !== null);
    expect(note()).toHaveProperty('value', 'Knows Rotterdam');
  });

  it('who is not listed is saved by hand', async () => {
    const { root } = await aPage(await aKith());
    await click(root, 'Someone who is not listed');
    await settle(() => root.querySelector('.ReviewForm') !== null);
    expect(field(root, 'Name')).toHaveProperty('value', '');
  });
});

it('a list of which nobody can be read says what to do, and is saved by hand', async () => {
  const { root, says } = await aPage(await aKith(), aList([]));
  await settle(says('Scroll until you see them'));
  expect(root.querySelector('.ReviewForm')).not.toBeNull();
});
