/** The notes cannot be written just now: what that means, what to do, and the way to the app page. */
import { i18n } from '#i18n';
import type { Opening } from '../../utils/services/kith';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { AppLink } from './AppLink';

type Trouble = Exclude<Opening['state'], 'ready'>;

const WORDS = {
  newer: ['popup.newer', 'popup.newerDo'],
  lost: ['popup.lost', 'popup.lostDo'],
  busy: ['popup.busy', 'popup.busyDo'],
  broken: ['popup.broken', 'popup.brokenDo'],
} as const satisfies Record<Trouble, readonly [string, string]>;

interface Props {
  state: Trouble;
  onTryAgain: () => void;
  isTrying: boolean;
}

export function DatabaseNotice({ state, onTryAgain, isTrying }: Props) {
  const [title, what] = WORDS[state];
  return (
    <Banner
      tone={state === 'busy' || state === 'newer' ? 'notice' : 'danger'}
      title={i18n.t(title)}
      actions={
        <>
          {state === 'busy' && (
            <Button small busy={isTrying} onClick={onTryAgain}>
              {i18n.t('popup.tryAgain')}
            </Button>
          )}
          <AppLink look="plain" to="#/today">
            {i18n.t('popup.openInKith')}
          </AppLink>
        </>
      }
    >
      {i18n.t(what)}
    </Banner>
  );
}
