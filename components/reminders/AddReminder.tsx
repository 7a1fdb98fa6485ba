/** "Remind me…": the form comes when asked for, or where something was half typed. */
import { lazy, Suspense, startTransition, useState } from 'react';
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { useScratch } from '../hooks/useScratch';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './AddReminder.css';

const ReminderForm = lazy(() =>
  import('./ReminderForm').then(({ ReminderForm }) => ({ default: ReminderForm })),
);

/** What was kept is read by the form, which knows its shape. */
const isAnything = (value: unknown): value is object => typeof value === 'object' && value !== null;

export function AddReminder({ personId }: { personId: string }) {
  const { kept } = useScratch(personScratch(personId, 'reminder'), isAnything);
  const [open, setOpen] = useState<boolean | null>(null);
  if (open ?? kept)
    return (
      <Suspense>
        <ReminderForm personId={personId} onClose={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <Button
      className="AddReminder-open"
      look="quiet"
      small
      onClick={() => startTransition(() => setOpen(true))}
    >
      <Icon name="plus" />
      {i18n.t('reminders.add')}
    </Button>
  );
}
