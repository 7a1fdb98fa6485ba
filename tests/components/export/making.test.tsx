// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { MakingPlace } from '../../../components/export/MakingPlace';
import { useMaking } from '../../../components/export/useMaking';
import { saveFile } from '../../../components/ui/save-file';
import { cleanUp, renderBare } from '../../support/render';

vi.mock('../../../components/ui/save-file', () => ({ saveFile: vi.fn() }));
afterEach(async () => {
  await cleanUp();
  vi.mocked(saveFile).mockReset();
});

let work = Promise.withResolvers<{ name: string; content: Blob }>();

function Place() {
  const making = useMaking();
  return (
    <MakingPlace making={making} words="Save" onStart={() => making.start(() => work.promise)} />
  );
}

test.each([
  { isStopped: false, times: 1, words: 'Saved: ' },
  { isStopped: true, times: 0, words: 'Stopped. Nothing was saved.' },
])(
  'a file that was stopped ($isStopped) is not saved, also where the work did not hear of it',
  async ({ isStopped, times, words }) => {
    work = Promise.withResolvers();
    const screen = await renderBare(<Place />);
    await screen.click(screen.button('Save'));
    if (isStopped) await screen.click(screen.button('Stop'));
    work.resolve({ name: 'kith.json', content: new Blob(['{}']) });
    await screen.until(() => screen.text().includes(words));
    expect(saveFile).toHaveBeenCalledTimes(times);
  },
);
