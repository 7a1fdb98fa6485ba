/** An import that is over: what came of it, where they are now, and the way back. */
import { i18n } from '#i18n';
import { importAddress, peopleAddress } from '../hooks/route';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import '../ui/Form.css';
import { LinkButton } from '../ui/LinkButton';
import { filesWords } from './import-words';
import { MadeWords } from './MadeWords';
import type { BegunImport } from './useBegunImport';

export function ImportEnded({ job, left, undo }: BegunImport) {
  const { id, files, state, made, actions } = job;
  const more = (
    <LinkButton href={importAddress()} look={state === 'undone' ? 'primary' : 'quiet'}>
      {i18n.t('import.more')}
    </LinkButton>
  );
  if (state === 'undone')
    return (
      <EmptyState title={i18n.t('import.undone')} action={more}>
        {i18n.t(left > 0 ? 'import.undoneNotAll' : 'import.undoneText')}
      </EmptyState>
    );
  const isNothing = actions.length === 0;
  return (
    <>
      <p className="Page-about">{filesWords(files)}</p>
      <div role="status">
        <h2>{i18n.t(isNothing ? 'import.doneNothing' : 'import.done')}</h2>
      </div>
      <MadeWords made={made} />
      <div className="Form-actions">
        <LinkButton href={peopleAddress(new URLSearchParams({ import: id }))} look="primary">
          {i18n.t('import.see')}
        </LinkButton>
        {!isNothing && <Button onClick={undo}>{i18n.t('import.undoAll')}</Button>}
        {more}
      </div>
    </>
  );
}
