/** MentorshipGoals. */
import type { Mentorship } from '../../utils/domain/items/mentorship';

export function MentorshipGoals({ mentorship: _mentorship }: { mentorship: Mentorship }) {
  return null;
}
