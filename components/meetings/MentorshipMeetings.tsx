/** MentorshipMeetings. */
import type { Mentorship } from '../../utils/domain/items/mentorship';

export function MentorshipMeetings({ mentorship: _mentorship }: { mentorship: Mentorship }) {
  return null;
}
