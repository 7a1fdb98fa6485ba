/** Tags with those used before on offer; everyone is read for them only once the box is entered. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { tagsOf } from '../people/people-filter';
import { TagsField } from '../ui/TagsField';

interface Props {
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

export function TagsOfPerson({ value, onChange }: Props) {
  const [entered, setEntered] = useState(false);
  const roster = useRoster(entered);
  const known = useMemo(
    () => (entered ? tagsOf(roster?.rows ?? []).slice(0, 50) : []),
    [entered, roster],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the focus of the box inside
    <div onFocus={() => setEntered(true)}>
      <TagsField label={i18n.t('review.tags')} value={value} known={known} onChange={onChange} />
    </div>
  );
}
