// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { AgreementCard } from '../../../components/mentorships/AgreementCard';
import { ClosingPage } from '../../../components/mentorships/ClosingPage';
import { StageLine } from '../../../components/mentorships/StageLine';
import { StyleLine } from '../../../components/mentorships/StyleLine';
import type { ItemInput } from '../../../utils/domain/items/items';
import type { Stage } from '../../../utils/domain/items/mentorship';
import { agreementsOf } from '../../../utils/services/agreements';
import { addItem } from '../../../utils/services/items';
import { mentorshipView } from '../../../utils/services/mentorship-view';
import { startMentorship } from '../../../utils/services/mentorships';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith, type TestKith, TODAY } from '../../support/builders';
import { cleanUp, render, someSurroundings } from '../../support/render';

afterEach(cleanUp);

async function begun(stage: Stage, more: Partial<ItemInput<'mentorships'>> = {}) {
  const kith = await aKith();
  const values = { name: 'Mara Okafor', nickname: 'Mara' };
  const { id: personId } = await savePerson(kith, aDraft({ values }));
  const { id } = await startMentorship(kith, { personId, role: 'mentee', stage, ...more });
  return { kith, id, personId, item: await itemOf(kith, id) };
}

async function itemOf(kith: TestKith, id: string) {
  const item = await mentorshipView(kith, id);
  if (!item) throw new Error('no mentorship');
  return item;
}

describe('the stage line', () => {
  test('says where it stands, moves on at a press, and gives the keyboard to what it says then', async () => {
    const { kith, id, item } = await begun('proposed');
    const screen = await render(<StageLine item={item} />, kith);
    const current = screen.container.querySelector('[aria-current="step"]');
    expect(current?.textContent).toBe('Proposed');
    await screen.click(screen.button('We have begun'));
    await screen.until(() => document.activeElement?.tagName === 'OL');
    expect((await itemOf(kith, id)).mentorship.stage).toBe('active');
  });

  test('of one that runs leads to its closing, and never closes it unasked', async () => {
    const { kith, id, item } = await begun('closing');
    const screen = await render(<StageLine item={item} />, kith);
    const link = screen.container.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`#/mentorships/${id}/close`);
    expect(screen.container.querySelectorAll('button')).toHaveLength(1);
  });

  test('has no two steps of the same name', async () => {
    for (const stage of [
      'exploring',
      'proposed',
      'active',
      'paused',
      'closing',
      'closed',
    ] as const) {
      const { kith, item } = await begun(stage);
      const screen = await render(<StageLine item={item} />, kith);
      const names = [...screen.container.querySelectorAll('button, a')].map(
        (one) => one.textContent,
      );
      expect(new Set(names).size, stage).toBe(names.length);
      await screen.unmount();
    }
  });
});

describe('what was agreed on', () => {
  test('begins without any answer required, and shows how they like to hear from me', async () => {
    const { kith, id, personId, item } = await begun('active');
    const screen = await render(
      <>
        <StyleLine personId={personId} />
        <AgreementCard mentorship={item.mentorship} person={item.person} />
      </>,
      kith,
    );
    await screen.until(() => screen.text().includes('Agree on how you work together'));
    await screen.click(screen.button('Agree on how you work together'));
    await screen.until(() => screen.container.querySelector('form') !== null);
    await screen.type('How they like to hear from me', 'Short e-mails');
    await screen.click(screen.button('Agree on how you work together'));
    await screen.until(() =>
      screen.text().includes('Mara likes to hear from me like this: Short e-mails'),
    );
    expect(await agreementsOf(kith, id)).toMatchObject([{ style: 'Short e-mails', on: TODAY }]);
  });

  test('a change of mind is a version beside the one before, with the words that changed', async () => {
    const { kith, id, personId, item } = await begun('active');
    await addItem(kith, 'agreements', { mentorshipId: id, personId, frequency: 'Once a week' });
    kith.moveTo('2026-12-21T12:00:00Z');
    const screen = await render(
      <AgreementCard mentorship={item.mentorship} person={item.person} />,
      kith,
    );
    await screen.until(() => screen.text().includes('Once a week'));
    await screen.click(screen.button('Agree on something new'));
    await screen.until(() => screen.container.querySelector('form') !== null);
    await screen.type('How often', 'Once a month');
    await screen.click(screen.button('Agree on something new'));
    await screen.until(() => screen.text().includes('1 earlier version'));
    await screen.click(screen.button('1 earlier version'));
    await screen.until(() => screen.container.querySelector('del') !== null);
    expect(screen.container.querySelector('del')?.textContent).toContain('week');
    expect(screen.container.querySelector('ins')?.textContent).toContain('month');
  });

  test('is neither copied nor printed where it is kept between the two', async () => {
    const { kith, id, personId, item } = await begun('active');
    const kept = { mentorshipId: id, personId, goals: 'SECRET', confidential: true };
    await addItem(kith, 'agreements', kept);
    const screen = await render(
      <AgreementCard mentorship={item.mentorship} person={item.person} />,
      kith,
    );
    await screen.until(() => screen.text().includes('This one stays between you'));
    expect(screen.text()).not.toContain('Copy as text');
    expect(screen.text()).not.toContain('Print');
  });
});

describe('closing', () => {
  test('shows where I stood at the start, and closes with how we go on', async () => {
    const { kith, id } = await begun('closing', { atStart: 'I have never taught anyone.' });
    const screen = await render(<ClosingPage id={id} />, kith);
    await screen.until(() => screen.text().includes('I have never taught anyone.'));
    await screen.until(() => screen.container.querySelector('form') !== null);
    await screen.type('Where I stand now', 'I teach the newcomers.');
    await screen.type('And with Mara from now on?', '0');
    await screen.click(screen.button('Close the mentorship'));
    await screen.until(() => window.location.hash === `#/mentorships/${id}`);
    expect(await itemOf(kith, id)).toMatchObject({
      mentorship: { stage: 'closed', atEnd: 'I teach the newcomers.' },
      person: { keepInTouch: 0, relationships: [] },
    });
  });

  test('half written is there again, with the choice of how we go on', async () => {
    const { kith, id } = await begun('closing');
    const around = someSurroundings();
    const first = await render(<ClosingPage id={id} />, kith, around);
    await first.until(() => first.container.querySelector('form') !== null);
    await first.type('What it has been', 'A year of drills');
    await first.type('And with Mara from now on?', '365');
    await first.unmount();
    const again = await render(<ClosingPage id={id} />, kith, around);
    await again.until(() => again.container.querySelector('form') !== null);
    await again.until(() => again.field('And with Mara from now on?').value === '365');
    expect(again.field('What it has been').value).toBe('A year of drills');
  });
});
