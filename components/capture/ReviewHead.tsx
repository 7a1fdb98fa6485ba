/** Who was read: the name editable in place, the rest in three quiet lines until someone wants to mend them. */
import { lazy, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { type Review, type ReviewedField, shown } from '../../utils/domain/review';
import { fieldWords } from '../people/field-words';
import { Avatar } from '../ui/Avatar';
import { IconButton } from '../ui/IconButton';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { PersonLines } from './PersonLines';
import './ReviewHead.css';

const OfferedName = lazy(() =>
  import('./OfferedName').then(({ OfferedName }) => ({ default: OfferedName })),
);

/** The fields behind the pencil, in the order of the lines. */
const DETAILS = ['pronouns', 'headline', 'organization', 'location'] as const;

interface Props {
  avatarId: string;
  capture: CaptureResult;
  review: Review;
  onType: (field: ReviewedField, text: string) => void;
  /** Saving was tried without a name. */
  asksName: boolean;
}

export function ReviewHead({ avatarId, capture, review, onType, asksName }: Props) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const box = useRef<HTMLDivElement>(null);
  const value = (field: ReviewedField) => shown(capture, review, field);
  const isNameless = value('name').trim() === '';
  return (
    <div ref={box} className="ReviewHead">
      <Avatar id={avatarId} name={value('name')} />
      <TextArea
        className="ReviewHead-name"
        label={fieldWords('name')}
        hideLabel
        placeholder={i18n.t('review.whose')}
        data-autofocus={capture.person.name ? undefined : true}
        error={asksName && isNameless ? i18n.t('people.nameMissing') : null}
        value={value('name')}
        onChange={(text) => onType('name', text.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <IconButton
        icon="pencil"
        label={open ? i18n.t('review.closeDetails') : i18n.t('review.openDetails')}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      />
      {isNameless && !capture.person.name && (
        <OfferedName
          capture={capture}
          onTake={(name) => {
            onType('name', name);
            box.current?.querySelector('textarea')?.focus();
          }}
        />
      )}
      <div id={details} className="ReviewHead-details">
        {open ? (
          <div className="ReviewHead-fields">
            {DETAILS.map((field) => (
              <TextField
                key={field}
                label={fieldWords(field)}
                value={value(field)}
                onChange={(text) => onType(field, text)}
              />
            ))}
          </div>
        ) : (
          <PersonLines
            pronouns={value('pronouns')}
            credentials={capture.person.credentials}
            headline={value('headline')}
            organization={value('organization')}
            location={value('location')}
          />
        )}
      </div>
    </div>
  );
}
