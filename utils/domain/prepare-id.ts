/** The id of the reminder to prepare a meeting: it follows from the meeting's, so that there is one in every browser. */

export const prepareId = (meetingId: string) => `prepare:${meetingId}`;
