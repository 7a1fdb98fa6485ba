/** The id of the reminder to prepare a meeting: it follows from the meeting's, so that there is one in every browser. */

const PREFIX = 'prepare:';

export const prepareId = (meetingId: string) => PREFIX + meetingId;

/** The meeting that a reminder prepares; null where it stands for something else. */
export const preparedBy = (reminderId: string) =>
  reminderId.startsWith(PREFIX) ? reminderId.slice(PREFIX.length) : null;
