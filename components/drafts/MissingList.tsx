/** What the message still lacks, each with the two ways on: fill it in, or leave it out. */
import { type Ref, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '../../utils/services/templates/field-help';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { FillIn } from './FillIn';
import './MissingList.css';

interface Props {
  /** Each field once. */
  fields: readonly string[];
  place: Ref<HTMLDivElement>;
  /** What a field is called here. */
  nameOf?: (field: string) => string;
  /** Where a field that is filled in here will be kept. */
  hintFor(field: string): string;
  /** Leads to where a field is answered elsewhere on screen; false where it is filled in here. */
  onLead(field: string): boolean;
  /** @returns whether it was kept. */
  onFill(field: string, value: string): Promise<boolean>;
  onLeaveOut(field: string): void;
}

export function MissingList({
  fields,
  place,
  nameOf = fieldName,
  hintFor,
  onLead,
  onFill,
  onLeaveOut,
}: Props) {
  const [filling, setFilling] = useState<string | null>(null);
  return (
    <div className="MissingList" ref={place} tabIndex={-1}>
      <p role="status">{fields.length > 0 && i18n.t('drafts.missing', fields.length)}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => {
            const name = nameOf(field);
            return (
              <li key={field}>
                <mark>{name}</mark>
                <span className="MissingList-actions">
                  <Button
                    small
                    aria-label={i18n.t('drafts.fillInWhat', { what: isolate(name) })}
                    onClick={() => !onLead(field) && setFilling(field)}
                  >
                    {i18n.t('drafts.fillIn')}
                  </Button>
                  <Button
                    small
                    look="quiet"
                    aria-label={i18n.t('drafts.leaveOutWhat', { what: isolate(name) })}
                    onClick={() => onLeaveOut(field)}
                  >
                    {i18n.t('drafts.leaveOut')}
                  </Button>
                </span>
                {filling === field && (
                  <FillIn
                    field={field}
                    hint={hintFor(field)}
                    onFill={async (value) => {
                      const isKept = await onFill(field, value);
                      if (isKept) setFilling(null);
                    }}
                    onCancel={() => setFilling(null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
