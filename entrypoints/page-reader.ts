/** Injected into a page on the user's gesture, by utils/platform/page-access.ts: reads once, returns, leaves nothing. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '../utils/capture/snapshot';

// `globalName` makes the file's last value the script's result.
export default defineUnlistedScript({ globalName: true, main: () => takeSnapshot(document) });
