/** Who waits today, everyone, and a line to log: from any view of the popup. */
import { lazy } from 'react';
import { i18n } from '#i18n';
import { WhenOpen } from '../hooks/WhenOpen';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { modifierKey } from '../ui/modifier-key';
import { AppLink } from './AppLink';
import './PopupFooter.css';
import type { PopupView } from './PopupViews';

const DueCount = lazy(() => import('./DueCount').then(({ DueCount }) => ({ default: DueCount })));

interface Props {
  view: PopupView;
  hasPage: boolean;
  onView: (view: PopupView) => void;
}

export function PopupFooter({ view, hasPage, onView }: Props) {
  return (
    <nav className="PopupFooter" aria-label={i18n.t('popup.elsewhere')}>
      {view === 'page' ? (
        hasPage && (
          <AppLink to="#/today">
            <WhenOpen otherwise={i18n.t('popup.dueToday', 0)}>
              <DueCount />
            </WhenOpen>
            <Icon name="forward" mirrored />
          </AppLink>
        )
      ) : (
        <Button small look="quiet" onClick={() => onView('page')}>
          <Icon name="back" mirrored /> {i18n.t('popup.back')}
        </Button>
      )}
      <span className="PopupFooter-end">
        {view !== 'log' && (
          <Button className="PopupFooter-log" small look="quiet" onClick={() => onView('log')}>
            {i18n.t('popup.log')}
          </Button>
        )}
        {view !== 'find' && hasPage && (
          <Button
            small
            look="quiet"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => onView('find')}
          >
            {i18n.t('popup.find')}{' '}
            <span className="Keys" aria-hidden="true">
              {modifierKey()} K
            </span>
          </Button>
        )}
      </span>
    </nav>
  );
}
