/** Somebody's name, leading to what they and the user have done for each other. */
import { personAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';

interface Props {
  id: string;
  /** Where focus goes once the row before is settled (useKeptFocus). */
  settles?: boolean;
}

export function PersonLink({ id, settles }: Props) {
  const nameOf = useNames();
  return (
    <a href={personAddress(id, 'help')} data-settles={settles}>
      <bdi>{nameOf(id)}</bdi>
    </a>
  );
}
