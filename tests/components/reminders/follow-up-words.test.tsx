// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { FollowUpWords } from '../../../components/reminders/FollowUpWords';
import { readWhen } from '../../../components/reminders/follow-up';
import { aKith, TODAY } from '../../support/builders';
import { click, field, settle, show, type } from '../../support/show';

const today = Temporal.PlainDate.from(TODAY);

async function aField(start: string) {
  const onRead = vi.fn();
  function Held() {
    const [words, setWords] = useState(start);
    return <FollowUpWords words={words} onChange={setWords} today={today} onRead={onRead} />;
  }
  const { root } = await show(<Held />, await aKith());
  return { root, onRead };
}

describe('the field for a follow-up', () => {
  it('shows the day that the words come to, and tells it', async () => {
    const { root, onRead } = await aField('');
    expect(root.textContent).toContain('No reminder');
    await type(field(root, 'Remind me'), 'in 2 weeks');
    await settle(() => /Dec/.test(root.textContent ?? ''));
    expect(onRead).toHaveBeenLastCalledWith('2026-12-05');
  });

  it('asks which day for words that are none, and tells none', async () => {
    const { root, onRead } = await aField('in 1 week');
    await type(field(root, 'Remind me'), 'some day');
    await settle(() => root.textContent?.includes('Which day?') ?? false);
    expect(onRead).toHaveBeenLastCalledWith(null);
  });

  it('is cleared by one press', async () => {
    const { root } = await aField('in 1 week');
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
