/** Runs in pages of sites the user switched on (utils/platform/watcher.ts): tells Kith when the address changes, no more. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchAddress } from '../utils/capture/watch-address';
import { PAGE_SEEN } from '../utils/messages/messages';
import { tellKith } from '../utils/platform/tell-kith';

export default defineUnlistedScript(() => watchAddress(window, () => tellKith(PAGE_SEEN)));
