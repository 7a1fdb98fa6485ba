/** One of two who may be one: the name, and what tells it from the same name beside it. */
import type { Person } from '../../utils/domain/person';
import { personAddress } from '../hooks/route';
import { Avatar } from '../ui/Avatar';
import './PairedPerson.css';

interface Props {
  person: Pick<Person, 'id' | 'name' | 'headline' | 'organization'>;
}

export function PairedPerson({ person: { id, name, headline, organization } }: Props) {
  return (
    <div className="PairedPerson">
      <Avatar id={id} name={name} />
      <span>
        <a href={personAddress(id)}>
          <bdi>{name}</bdi>
        </a>
        <span className="PairedPerson-detail">
          <bdi>{headline ?? organization}</bdi>
        </span>
      </span>
    </div>
  );
}
