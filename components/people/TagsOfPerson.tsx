/** Tags, with those used before on offer once the box is entered. */
import { useState } from 'react';
import { useKithLater } from '../hooks/KithProvider';
import { TagsField } from '../ui/TagsField';
import { fieldWords } from './field-words';

interface Props {
  /** The label is said but not shown: only where the place itself says what it is. */
  hideLabel?: boolean;
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

export function TagsOfPerson({ hideLabel, value, onChange }: Props) {
  const whenOpen = useKithLater();
  const [known, setKnown] = useState<readonly string[] | null>(null);

  async function offer() {
    if (known) return;
    setKnown([]);
    const { knownTags } = await import('./known-tags');
    setKnown(await knownTags(await whenOpen()));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the focus of the box inside
    <div onFocus={() => void offer().catch(() => setKnown([]))}>
      <TagsField
        label={fieldWords('tags')}
        hideLabel={hideLabel}
        value={value}
        known={known ?? []}
        onChange={onChange}
      />
    </div>
  );
}
