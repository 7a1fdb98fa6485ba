/** Tags for everybody selected, or away from them. */
import { i18n } from '#i18n';
import { bulkScratch } from '../../utils/domain/scratch-key';
import { tagMany, untagMany } from '../../utils/services/bulk';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { Button } from '../ui/Button';
import { FormActions } from '../ui/FormActions';
import { formKeys } from '../ui/form-keys';
import { TagsField } from '../ui/TagsField';
import { isTexts } from './is-texts';

interface Props {
  ids: readonly string[];
  known: readonly string[];
  onClose(): void;
}

export function BulkTags({ ids, known, onClose }: Props) {
  const kith = useKith();
  const announce = useUndo();
  const { value: tags, change, drop } = useHalfTyped(bulkScratch('tags'), isTexts, []);
  const close = () => {
    drop();
    onClose();
  };
  const add = async () => {
    if (tags.length === 0) return;
    const done = await announce(
      ({ count }) => i18n.t('bulk.tagged', count, [String(count)]),
      tagMany(kith, ids, tags),
    );
    if (done) close();
  };
  const remove = async () => {
    if (tags.length === 0) return;
    const done = await announce(
      ({ count }) => i18n.t('bulk.untagged', count, [String(count)]),
      untagMany(kith, ids, tags),
    );
    if (done) close();
  };
  return (
    <form
      className="BulkBar-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={formKeys({ onCancel: close })}
    >
      <TagsField label={i18n.t('field.tags')} value={tags} onChange={change} known={known} />
      <FormActions save={i18n.t('bulk.tagAdd')} onCancel={close}>
        <Button onClick={() => void remove()}>{i18n.t('bulk.tagRemove')}</Button>
      </FormActions>
    </form>
  );
}
