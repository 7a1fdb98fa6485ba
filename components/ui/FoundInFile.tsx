/** What a file holds, shown before anything of it is kept. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Banner } from './Banner';
import { Button } from './Button';

interface Props {
  /** How much there is. */
  title: string;
  /** The words of the button that keeps it; null where there is nothing to keep. */
  keep: string | null;
  onKeep(): void;
  onCancel(): void;
  /** Each thing found, and what could not be taken. */
  children: ReactNode;
}

export function FoundInFile({ title, keep, onKeep, onCancel, children }: Props) {
  return (
    <Banner
      tone="calm"
      title={title}
      actions={
        <>
          {keep !== null && (
            <Button small onClick={onKeep}>
              {keep}
            </Button>
          )}
          <Button small look="quiet" onClick={onCancel}>
            {i18n.t('ui.cancel')}
          </Button>
        </>
      }
    >
      {children}
    </Banner>
  );
}
