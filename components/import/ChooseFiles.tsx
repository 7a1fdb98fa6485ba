/** Where files are dropped or chosen; beside it, how to get one. */
import { i18n } from '#i18n';
import type { ChosenFile } from '../../utils/services/import/read-chosen';
import { classes } from '../ui/classes';
import './ChooseFiles.css';
import { EarlierImports } from './EarlierImports';
import { FilesButton } from './FilesButton';
import { WhereFrom } from './WhereFrom';

interface Props {
  /** Files are held over the page. */
  isOver: boolean;
  onFiles(files: ChosenFile[]): void;
}

export function ChooseFiles({ isOver, onFiles }: Props) {
  return (
    <>
      <div className={classes('ChooseFiles', isOver && 'is-over')}>
        <p className="ChooseFiles-title">{i18n.t(isOver ? 'import.dropNow' : 'import.drop')}</p>
        <p>{i18n.t('import.dropText')}</p>
        <div className="ChooseFiles-actions">
          <FilesButton look="primary" label={i18n.t('import.choose')} onFiles={onFiles} />
          <FilesButton
            look="quiet"
            folder
            label={i18n.t('import.chooseFolder')}
            onFiles={onFiles}
          />
        </div>
      </div>
      <EarlierImports state="running" />
      <WhereFrom />
      <EarlierImports state="done" />
    </>
  );
}
