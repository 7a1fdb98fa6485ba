/** Who, as a way to them, and what a row of thanks is about. */
import { personAddress } from '../hooks/route';

interface Props {
  /** Left out where the place itself says who. */
  person: { id: string; name: string } | undefined;
  what: string;
}

export function AboutTitle({ person, what }: Props) {
  return (
    <>
      {person && (
        <a href={personAddress(person.id)}>
          <bdi>{person.name}</bdi>
        </a>
      )}{' '}
      <bdi>{what}</bdi>
    </>
  );
}
