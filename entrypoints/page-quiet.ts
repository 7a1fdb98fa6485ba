/** Injected before the page reader where the side panel follows a page (utils/platform/page-access.ts): waits until it has settled. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenQuiet } from '../utils/capture/quiet';

// `globalName` makes the file's last value, a promise, the script's result.
export default defineUnlistedScript({
  globalName: true,
  main: () => whenQuiet(document, window),
});
