/** Where files are dropped or chosen; beside it, how to get one. */
import { i18n } from '#i18n';
import type { ChosenFile } from '../../utils/services/import/read-chosen';
import { classes } from '../ui/classes';
import { FilesButton } from '../ui/FilesButton';
import { chosenOf } from './chosen-files';
import './ChooseFiles.css';
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
      <div className={classes('ChooseFiles', isOver && 'is-over')}>
        <p className="ChooseFiles-title">{i18n.t(isOver ? 'import.dropNow' : 'import.drop')}</p>
        <p>{i18n.t('import.dropText')}</p>
        <div className="ChooseFiles-actions">
          <FilesButton look="primary" label={i18n.t('import.choose')} onFiles={choose} />
          <FilesButton
            look="quiet"
            of="folder"
            label={i18n.t('import.chooseFolder')}
            onFiles={choose}
          />
        </div>
      </div>
      <EarlierImports state="running" />
      <WhereFrom />
      <EarlierImports state="done" />
    </>
  );
}
