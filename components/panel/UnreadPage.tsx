/** The page beside was not read, since nobody asked for it: how to ask, and how not to have to. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Sites } from '../hooks/surroundings';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';

interface Props {
  /** Empty where the browser keeps it to itself. */
  address: string;
  sites: Sites;
  onRead: () => void;
}

export function UnreadPage({ onRead }: Props) {
  const [hasTried, setHasTried] = useState(false);
  return (
    <Banner
      tone="calm"
      title={i18n.t('panel.unread')}
      actions={
        <Button
          small
          onClick={() => {
            setHasTried(true);
            onRead();
          }}
        >
          {i18n.t('panel.read')}
        </Button>
      }
    >
      {i18n.t(hasTried ? 'panel.unreadClick' : 'panel.unreadDo')}
    </Banner>
  );
}
