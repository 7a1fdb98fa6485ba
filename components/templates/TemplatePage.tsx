/** One template: to read and copy where it came with Kith, to change where it is one's own. */
import { i18n } from '#i18n';
import { copyTemplate, removeTemplate, templateById } from '../../utils/services/templates';
import { channelWords, lengthWords, purposeWords, toneWords } from '../drafts/purpose-words';
import { useKith } from '../hooks/KithProvider';
import { templateAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { useQuietly } from '../hooks/useQuietly';
import { goTo } from '../hooks/useRoute';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { PreviewFor } from './PreviewFor';
import { TemplateEditor } from './TemplateEditor';
import './TemplatePage.css';
import '../ui/Page.css';

export function TemplatePage({ id }: { id: string }) {
  const kith = useKith();
  const announce = useUndo();
  const quietly = useQuietly();
  const template = useLive((now) => templateById(now, id), [id]);
  useDocumentTitle(template?.name ?? i18n.t('templates.title'));
  if (template === undefined) return null;
  if (template === null) {
    return (
      <EmptyState
        title={i18n.t('templates.goneTitle')}
        action={<LinkButton href="#/templates">{i18n.t('templates.title')}</LinkButton>}
      >
        {i18n.t('templates.goneText')}
      </EmptyState>
    );
  }
  const copy = () => {
    const name = i18n.t('templates.copyName', { name: template.name });
    const copying = copyTemplate(kith, id, name).then(
      (made) => made && goTo(templateAddress(made.id)),
    );
    void quietly(copying);
  };
  const remove = async () => {
    const message = i18n.t('templates.removed', { name: isolate(template.name) });
    if (await announce(message, removeTemplate(kith, id))) goTo('#/templates');
  };
  return (
    <article className="Page TemplatePage">
      <header className="Page-head">
        <h1 tabIndex={-1}>
          <bdi>{template.name}</bdi>
        </h1>
        <p className="TemplatePage-facts">
          <span>{purposeWords(template.purpose)}</span>
          <span>{channelWords(template.channel)}</span>
          <span>{toneWords(template.tone)}</span>
          <span>{lengthWords(template.length)}</span>
        </p>
        {template.use !== '' && <p>{template.use}</p>}
        <p className="TemplatePage-actions">
          <Button look={template.own ? 'plain' : 'primary'} onClick={copy}>
            {i18n.t(template.own ? 'templates.duplicate' : 'templates.copy')}
          </Button>
          {template.own && (
            <Button look="quiet" onClick={() => void remove()}>
              <Icon name="trash" />
              {i18n.t('templates.remove')}
            </Button>
          )}
        </p>
      </header>
      {template.own ? (
        <TemplateEditor key={id} template={template} />
      ) : (
        <PreviewFor subject={template.subject} text={template.text} />
      )}
    </article>
  );
}
