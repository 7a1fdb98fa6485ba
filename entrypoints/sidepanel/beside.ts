/** The tab beside the panel: what becomes of it, and how it is read. */
import { look } from '../../components/capture/look';
import type { Beside } from '../../components/panel/useBeside';
import { tabToRead } from '../../utils/messages/messages';
import { watchBeside } from '../../utils/platform/beside';
import { onMessage } from '../../utils/platform/inbox';
import { PageNotReadable } from '../../utils/platform/page-access';
import { createReader } from '../../utils/services/read-beside';
import { noPage } from '../../utils/services/read-page';
import { isOpened, open } from '../popup/notes';

/**
 * @param tabId - stays with this tab; else the active one of the panel's window.
 */
export function besideTab(tabId: number | undefined): Beside {
  const read = createReader();
  /** Open notes are asked at once. */
  const looked = async (reading: ReturnType<typeof noPage>) =>
    (await isOpened()) ? look(open, reading, async () => false) : look(open, reading);
  return {
    watch: (moved) => watchBeside(tabId, moved),
    whenAsked: (asked) =>
      onMessage((message, { from }) => {
        const id = from === 'kith' ? tabToRead(message) : null;
        if (id !== null) asked(id);
      }),
    readNothing: () => looked(noPage()),
    read: async (id) => {
      try {
        const capture = await read(id);
        return capture && (await looked(Promise.resolve(capture)));
      } catch (error) {
        if (error instanceof PageNotReadable) return 'refused';
        throw error;
      }
    },
  };
}
