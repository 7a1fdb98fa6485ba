/** What is said once of everyone in the files, so that they are found again. */
import { useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { HOW_WE_MET } from '../../utils/domain/how-we-met';
import { useKith } from '../hooks/KithProvider';
import { howWeMetWords } from '../people/how-we-met-words';
import { knownTags } from '../people/known-tags';
import { NativeSelect } from '../ui/NativeSelect';
import { TagsField } from '../ui/TagsField';
import '../ui/Form.css';
import type { Desk } from './desk';

/** `introduced` wants to know by whom, which is not one answer for many. */
const MET = HOW_WE_MET.filter((value) => value !== 'introduced');

interface Props {
  desk: Desk;
  change(next: (desk: Desk) => Desk): void;
}

export function ForEveryone({ desk: { forAll }, change }: Props) {
  const id = useId();
  const kith = useKith();
  const [known, setKnown] = useState<string[]>([]);
  // Offered where they can be read; typing goes without.
  useEffect(() => void knownTags(kith).then(setKnown, () => {}), [kith]);
  const say = (patch: Partial<Desk['forAll']>) =>
    change((now) => ({ ...now, forAll: { ...now.forAll, ...patch } }));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{i18n.t('import.forAll')}</h2>
      <div className="Form-line">
        <TagsField
          label={i18n.t('import.forAllTags')}
          hint={i18n.t('import.forAllTagsHint')}
          value={forAll.tags}
          known={known}
          onChange={(tags) => say({ tags })}
        />
        <NativeSelect
          label={i18n.t('import.forAllMet')}
          value={forAll.howWeMet ?? ''}
          choices={[
            { value: '', label: i18n.t('import.notSaid') },
            ...MET.map((value) => ({ value, label: howWeMetWords(value) })),
          ]}
          onChange={(value) => say({ howWeMet: value || null })}
        />
      </div>
    </section>
  );
}
