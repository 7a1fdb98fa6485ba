import { beforeEach, expect, test, vi } from 'vitest';
import { keptBy } from '../../utils/db/kept-by';
import { showMark } from '../../utils/platform/mark';
import { markTab } from '../../utils/services/marks';
import { aPerson } from '../support/builders';

const tab = { id: 7, address: '', title: '' };
vi.mock('../../utils/platform/page-access', () => ({
  findTab: async () => ({ ...tab }),
  tabsOn: vi.fn(),
}));
vi.mock('../../utils/platform/sites', () => ({
  isSiteOn: async () => true,
  sitePatterns: vi.fn(),
}));
vi.mock('../../utils/platform/mark', () => ({ showMark: vi.fn() }));
vi.mock('../../utils/db/peek', () => ({
  DATABASE_NAME: 'kith',
  peek: async (_: string, ask: (db: unknown) => unknown) => ask(null),
}));
vi.mock('../../utils/db/kept-by', () => ({ keptBy: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
  tab.address = 'https://www.linkedin.com/in/mara-okafor/';
});

test('the button says who is kept at the address', async () => {
  vi.mocked(keptBy).mockResolvedValue({ person: aPerson({ name: 'Mara Okafor' }), isDue: false });
  await markTab(7);
  expect(vi.mocked(keptBy).mock.calls[0]?.[1]).toContain('linkedin:mara-okafor');
  expect(showMark).toHaveBeenCalledExactlyOnceWith(7, 'known', expect.anything());
});

test('the button of a tab that has gone on meanwhile says nothing of the former person', async () => {
  vi.mocked(keptBy).mockImplementation(async () => {
    tab.address = 'https://www.linkedin.com/in/ana-ruiz/';
    return { person: aPerson({ name: 'Mara Okafor' }), isDue: false };
  });
  await markTab(7);
  expect(showMark).not.toHaveBeenCalled();
});
