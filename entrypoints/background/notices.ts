/** What the user does with a notification: a click opens its view, a button is an answer. */
import { onNotices, withdrawNotice } from '../../utils/platform/notifications';
import { openAppPage } from '../../utils/platform/pages';
import { browserClock, momentOf } from '../../utils/services/clock';
import { answerNotice, viewOf } from '../../utils/services/notices';

/**
 * @param answered - told once an answer is noted, which counts at once.
 */
export function listenToNotices(answered: () => void): void {
  onNotices({
    clicked: (id) => {
      const view = viewOf(id);
      if (view === null) return;
      void withdrawNotice(id);
      void openAppPage(view);
    },
    pressed: (id, button) => void answerNotice(id, button, momentOf(browserClock)).then(answered),
  });
}
