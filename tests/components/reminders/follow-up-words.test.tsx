// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { FollowUpWords } from '../../../components/reminders/FollowUpWords';
import { readWhen } from '../../../components/reminders/follow-up';
import { aKith, TODAY } from '../../support/builders';
import { act, click, field, settle, show, type } from '../../support/show';

const today = Temporal.PlainDate.from(TODAY);

async function aField(start: string) {
  function Held() {
    const [words, setWords] = useState(start);
    return <FollowUpWords words={words} onChange={setWords} today={today} />;
  }
  const { root } = await show(<Held />, await aKith());
  return root;
}

describe('the field for a follow-up', () => {
  it('shows the day that the words come to', async () => {
    const root = await aField('');
    expect(root.textContent).toContain('No reminder');
    await type(field(root, 'Remind me'), 'in 2 weeks');
    await settle(() => /5 Dec|Dec 5/.test(root.textContent ?? ''));
  });

  it('asks which day for words that are none', async () => {
    const root = await aField('in 1 week');
    await type(field(root, 'Remind me'), 'some day');
    await settle(() => root.textContent?.includes('Which day?') ?? false);
  });

  it('marks words that are no day once it is left, and not while one is still typing', async () => {
    const root = await aField('in 1 week');
    const box = field(root, 'Remind me');
    await act(async () => box.focus());
    await type(box, 'asdf');
    await settle(() => root.textContent?.includes('Which day?') ?? false);
    expect(box.getAttribute('aria-invalid')).toBeNull();
    await act(async () => box.blur());
    expect(box.getAttribute('aria-invalid')).toBe('true');
    // A line more would move Save away from under the pointer that is on its way to it.
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('marks words that were restored', async () => {
    const root = await aField('asdf');
    await settle(() => field(root, 'Remind me').getAttribute('aria-invalid') === 'true');
  });

  it('says that a day has passed, and that a time is not kept', async () => {
    const root = await aField('yesterday');
    await settle(() => root.textContent?.includes('That day has passed.') ?? false);
    await type(field(root, 'Remind me'), 'tomorrow at 3pm');
    await settle(() => root.textContent?.includes('Kith keeps no time') ?? false);
  });

  it('is cleared by one press', async () => {
    const root = await aField('in 1 week');
    await click(root, 'No reminder');
    expect(field(root, 'Remind me')).toHaveProperty('value', '');
  });
});

describe('readWhen', () => {
  it('reads an offer in any case, and other words too', async () => {
    expect(await readWhen('In 1 Week', today)).toBe('2026-11-28');
    expect(await readWhen('1 December', today)).toBe('2026-12-01');
    expect(await readWhen('', today)).toBeNull();
  });
});
