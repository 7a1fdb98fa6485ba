/** Which Kith runs in which browser, for reports. */
import { version } from '../../package.json';

/** "Kith 0.1.0, Chrome 156": the browser's own name and main version, and no more of it. */
export function aboutKith(): string {
  const agent = /(Firefox|Edg|Chrome)\/(\d{1,3})\b/g;
  const found = [...navigator.userAgent.matchAll(agent)].at(-1);
  return `${kithName()}, ${found ? `${found[1]} ${found[2]}` : 'another browser'}`;
}

/** "Kith 0.1.0": not from the browser, which does not tell Chrome's unseen pages (offscreen.ts). */
export function kithName(): string {
  return `Kith ${version}`;
}
