/**
 * What components need from the browser. Entrypoints fill it from utils/platform, tests with fakes;
 * components stand on a floor that does not reach the browser itself.
 */

import type { MeetingAlarm } from '../../utils/domain/meeting-alarm';
import type { QuietHours } from '../../utils/domain/quiet';
import type { NoLines, PageLines } from '../../utils/services/page-lines';

export type Theme = 'system' | 'light' | 'dark';

/** The settings that the screen reads; the store may hold more. */
export interface ScreenSettings {
  notifications: 'unasked' | 'allowed' | 'declined';
  /** Single-letter keys in lists: j, k, ?. Arrows and Enter always work. */
  listKeys: boolean;
  theme: Theme;
  /** Who may say drafts otherwise, and for `local` where it is asked. */
  helper: 'nobody' | 'browser' | 'local';
  helperAddress: string;
  helperModel: string;
  /** When notifications keep still; null for never. */
  quiet: QuietHours | null;
  /** When another calendar rings for a meeting. */
  meetingAlarm: MeetingAlarm;
}

/** Sites on which Kith recognises people by itself: those the browser lets it read. */
export interface Sites {
  /** Match patterns, `https://www.linkedin.com/*`. */
  patterns(): Promise<string[]>;
  isOn(address: string): Promise<boolean>;
  /** Must be called inside the user's gesture. @returns whether the browser allows it now. */
  switchOn(origin: string): Promise<boolean>;
  switchOff(origin: string): Promise<void>;
  /** @returns how to stop watching. */
  watch(changed: () => void): () => void;
}

/** The keys the browser itself keeps for Kith. */
interface Keys {
  /** By command, what each is set to now; empty where it has none. */
  read(): Promise<Record<string, string>>;
  /** Opens the browser's page where they are changed. */
  change(): Promise<void>;
}

export interface Surroundings {
  /** Half-typed text, kept a week in this browser; never in a backup. */
  readScratch(key: string): Promise<unknown>;
  keepScratch(key: string, value: unknown): Promise<void>;
  dropScratch(key: string): Promise<void>;
  readSettings(): Promise<ScreenSettings>;
  changeSettings(patch: Partial<ScreenSettings>): Promise<unknown>;
  /** @returns how to stop watching. */
  watchSettings(changed: (settings: ScreenSettings) => void): () => void;
  /** Must be called inside the user's gesture. @returns whether they are allowed now. */
  askForNotifications(): Promise<boolean>;
  sites: Sites;
  /** Whether this popup was asked to open on the log; null where there is no popup. */
  opensOnLog: (() => Promise<boolean>) | null;
  keys: Keys;
  /** Opens the side panel, inside the user's gesture; null where the panel is, or there is no page. */
  openPanel: (() => Promise<void>) | null;
  /** Reads the page in front of the user once more, for its lines; null where there is no page beside. */
  readLines: ((address: string) => Promise<PageLines | NoLines>) | null;
  /** Reads the page in front of the user once more, for a scrubbed report of it; null where no page is. */
  readReport: ((address: string) => Promise<string | null>) | null;
}
