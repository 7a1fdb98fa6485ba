// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { PersonSearch } from '../../../components/find/PersonSearch';
import { RosterProvider } from '../../../components/hooks/RosterProvider';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { field, press, settle, show, type } from '../../support/show';

async function aSearch(...names: string[]) {
  const kith = await aKith();
  for (const name of names) await savePerson(kith, aDraft({ values: { name } }));
  const onPick = vi.fn();
  const { root } = await show(
    <RosterProvider>
      <PersonSearch label="Find anyone" takesFocus onPick={onPick} />
    </RosterProvider>,
    kith,
  );
  const found = () => [...root.querySelectorAll('[role="option"]')].map((row) => row.textContent);
  return { root, onPick, found };
}

describe('quick find', () => {
  it('takes the focus and finds with a slip of the finger', async () => {
    const { root, found } = await aSearch('Mara Okafor', 'Ana Ruiz');
    await settle(() => found().length === 2);
    expect(document.activeElement).toBe(field(root, 'Find anyone'));
    await type(field(root, 'Find anyone'), 'mra');
    expect(found()).toEqual(['MOMara Okafor']);
  });

  it('walks the answers by arrows and picks with Enter, the focus staying in the box', async () => {
    const { root, onPick, found } = await aSearch('Mara Okafor', 'Mara Ruiz', 'Mara Lind');
    await settle(() => found().length === 3);
    await type(field(root, 'Find anyone'), 'mara');
    const box = field(root, 'Find anyone');
    await press('ArrowDown');
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    expect(active?.textContent).toBe(found()[1]);
    await press('Enter');
    expect(found()[1]).toContain(onPick.mock.calls[0]?.[0].name);
    expect(document.activeElement).toBe(box);
  });

  it('says so when there is nobody', async () => {
    const { root } = await aSearch();
    await settle(() => root.textContent?.includes('Nobody is saved yet.') ?? false);
    await type(field(root, 'Find anyone'), 'zzz');
    expect(root.textContent).toContain('Nobody by that name.');
  });
});
