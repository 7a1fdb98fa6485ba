/** Three lines under a name: how they are called, what they say they do, where. */
import './PersonLines.css';
import '../ui/Clamped.css';
import { classes } from '../ui/classes';

interface Props {
  pronouns: string | null;
  credentials: readonly string[];
  headline: string | null;
  organization: string | null;
  location: string | null;
}

/** Lines with nothing to say are left out. */
export function PersonLines({ pronouns, credentials, headline, organization, location }: Props) {
  return (
    <div className="PersonLines">
      <Line parts={[pronouns, ...credentials]} />
      <Line parts={[headline]} isMain />
      <Line parts={[organization, location]} />
    </div>
  );
}

function Line({ parts, isMain }: { parts: (string | null)[]; isMain?: boolean }) {
  const said = parts.filter((part): part is string => !!part?.trim());
  if (said.length === 0) return null;
  return (
    <p className={classes('Clamped', isMain && 'PersonLines-main')}>
      {said.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice, and nothing here has state
        <span key={index}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
