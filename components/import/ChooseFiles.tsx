/** Where files are dropped or chosen; beside it, how to get one. */
import { i18n } from '#i18n';
import type { ChosenFile } from '../../utils/services/import/read-chosen';
import { DropBox } from '../ui/DropBox';
import { FilesButton } from '../ui/FilesButton';
import { chosenOf } from './chosen-files';
import { EarlierImports } from './EarlierImports';
import { WhereFrom } from './WhereFrom';

interface Props {
  /** Files are held over the page. */
  isOver: boolean;
  onFiles(files: ChosenFile[]): void;
}

export function ChooseFiles({ isOver, onFiles }: Props) {
  const choose = (files: File[]) => onFiles(files.map((file) => chosenOf(file)));
  return (
    <>
      <DropBox
        title={i18n.t(isOver ? 'import.dropNow' : 'import.drop')}
        text={i18n.t('import.dropText')}
        isOver={isOver}
      >
        <FilesButton look="primary" label={i18n.t('import.choose')} onFiles={choose} />
        <FilesButton
          look="quiet"
          of="folder"
          label={i18n.t('import.chooseFolder')}
          onFiles={choose}
        />
      </DropBox>
      <EarlierImports state="running" />
      <WhereFrom />
      <EarlierImports state="done" />
    </>
  );
}
