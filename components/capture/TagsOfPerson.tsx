/** Tags, with those used before on offer once the box is entered. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { useKithLater } from '../hooks/KithProvider';
import { TagsField } from '../ui/TagsField';

interface Props {
  value: readonly string[];
  onChange: (tags: string[]) => void;
}

export function TagsOfPerson({ value, onChange }: Props) {
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
        label={i18n.t('review.tags')}
        value={value}
        known={known ?? []}
        onChange={onChange}
      />
    </div>
  );
}
