/** What comes up while one talks, kept at a key: an action, advice, a favour, a resource, an introduction. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Meeting } from '../../utils/domain/meeting';
import { CAPTURED, type CapturedTable } from '../../utils/services/meeting-view';
import { isBusy } from '../hooks/is-editable';
import { useSettings } from '../hooks/useSettings';
import { CAPTURE } from '../keys/place-keys';
import { Button } from '../ui/Button';
import { CaptureForm } from './CaptureForm';

interface Props {
  meeting: Meeting;
  /** With whom what is kept is linked. */
  personId: string;
}

export function CaptureBar({ meeting, personId }: Props) {
  const hasKeys = useSettings()?.listKeys ?? false;
  const place = useRef<HTMLDivElement>(null);
  const [table, setTable] = useState<CapturedTable | null>(null);
  useEffect(() => {
    if (!hasKeys || table) return;
    const onKey = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      if (isHeld || event.defaultPrevented || isBusy(event.target)) return;
      const pressed = CAPTURED.find((one) => CAPTURE[one] === event.key.toLowerCase());
      if (!pressed) return;
      event.preventDefault();
      setTable(pressed);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [hasKeys, table]);

  return (
    <div className="CaptureBar" ref={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: five buttons are no form of their own */}
      <div className="CaptureBar-keys" role="group" aria-label={i18n.t('agenda.capture')}>
        {CAPTURED.map((one) => (
          <Button
            key={one}
            small
            aria-expanded={table === one}
            aria-keyshortcuts={hasKeys ? CAPTURE[one] : undefined}
            onClick={() => setTable(table === one ? null : one)}
          >
            {i18n.t(`agenda.${one}`)}
            {hasKeys && (
              <span className="CaptureBar-key" aria-hidden="true">
                {CAPTURE[one]}
              </span>
            )}
          </Button>
        ))}
      </div>
      {hasKeys && <p className="CaptureBar-hint">{i18n.t('agenda.captureHint')}</p>}
      {table && (
        <CaptureForm
          key={table}
          {...{ table, meeting, personId }}
          onClose={() => {
            setTable(null);
            const at = CAPTURED.indexOf(table);
            place.current?.querySelectorAll('button')[at]?.focus();
          }}
        />
      )}
    </div>
  );
}
