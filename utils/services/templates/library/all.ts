/** Every template that comes with Kith, by purpose, in the order in which they are offered. */
import { advice } from './advice';
import { afterEvent, afterMeeting } from './after';
import { alumniIntroduction } from './alumni-introduction';
import { askIntroduction } from './ask-introduction';
import { congratulation } from './congratulation';
import { connectionNote } from './connection-note';
import { decline } from './decline';
import { feedback } from './feedback';
import { followUpOnce, followUpTwice } from './follow-up';
import { informationalInterview } from './informational-interview';
import { mentorshipProposal } from './mentorship-proposal';
import { thanksByOccasion } from './occasions';
import { reconnect } from './reconnect';
import { reference } from './reference';
import type { ShippedTemplate } from './shipped';
import { thankYou } from './thank-you';

export const SHIPPED: readonly ShippedTemplate[] = [
  ...connectionNote,
  ...alumniIntroduction,
  ...informationalInterview,
  ...advice,
  ...askIntroduction,
  ...followUpOnce,
  ...followUpTwice,
  ...afterMeeting,
  ...afterEvent,
  ...reconnect,
  ...congratulation,
  ...decline,
  ...mentorshipProposal,
  ...feedback,
  ...reference,
  ...thankYou,
  ...thanksByOccasion,
];
