/** Before the first person: why there is nothing, and how to begin. */
import { i18n } from '#i18n';
import { importAddress } from '../hooks/route';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import '../ui/Form.css';

interface Props {
  title?: string;
  text?: string;
}

export function NobodyYet({
  title = i18n.t('today.firstTitle'),
  text = i18n.t('today.firstText'),
}: Props) {
  return (
    <EmptyState
      title={title}
      action={
        <div className="Form-actions">
          <LinkButton href="#/people/new" look="primary">
            {i18n.t('people.addByHand')}
          </LinkButton>
          <LinkButton href={importAddress()}>{i18n.t('data.import')}</LinkButton>
        </div>
      }
    >
      {text}
    </EmptyState>
  );
}
