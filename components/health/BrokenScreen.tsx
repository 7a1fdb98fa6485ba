/** Something went wrong that Kith did not foresee; the notes are where they were. */
import { i18n } from '#i18n';
import { KithError } from '../../utils/domain/errors';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { RescueScreen } from './RescueScreen';

/** The error's own words are shown for whoever helps; they are not for the reader. */
export function BrokenScreen({ error }: { error: Error }) {
  return (
    <RescueScreen
      title={i18n.t('rescue.brokenTitle')}
      actions={
        <Button look="primary" onClick={() => window.location.reload()}>
          {i18n.t('rescue.again')}
        </Button>
      }
    >
      <p>{error instanceof KithError ? errorWords(error) : i18n.t('rescue.brokenText')}</p>
      <details>
        <summary>{i18n.t('rescue.details')}</summary>
        <code dir="ltr">{`${error.name}: ${error.message}`}</code>
      </details>
    </RescueScreen>
  );
}
