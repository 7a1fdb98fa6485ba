/** Whether a reminder comes again, in plain words for its day; any other rule by number and unit. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { REPEAT_UNITS, type RepeatUnit } from '../../utils/domain/repeat';
import { LONGEST_EVERY } from '../../utils/domain/repeat-input';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import { choiceOf, partsOf, type RepeatChoice, repeatOf, usualChoices } from './repeat-choice';
import { repeatWords } from './repeat-words';

const UNIT_KEYS = {
  day: 'repeat.days',
  week: 'repeat.weeks',
  month: 'repeat.months',
  year: 'repeat.years',
} as const satisfies Record<RepeatUnit, string>;

interface Props {
  value: RepeatChoice;
  /** The reminder's day, `2026-12-08`. */
  on: string;
  onChange(value: RepeatChoice): void;
}

export function RepeatField({ value, on, onChange }: Props) {
  const repeat = repeatOf(value, on);
  const chosen = choiceOf(repeat);
  const usual = usualChoices(on);
  const [isOwn, setOwn] = useState(() => value !== '' && !usual.includes(chosen));
  const parts = partsOf(value);
  const label = (choice: RepeatChoice) => {
    const rule = repeatOf(choice, on);
    return rule ? repeatWords(rule) : i18n.t('repeat.once');
  };
  return (
    <>
      <NativeSelect
        label={i18n.t('repeat.label')}
        value={isOwn ? 'own' : chosen}
        choices={[
          ...(['', ...usual] as const).map((choice) => ({ value: choice, label: label(choice) })),
          { value: 'own' as const, label: i18n.t('repeat.own') },
        ]}
        onChange={(choice) => {
          setOwn(choice === 'own');
          onChange(choice === 'own' ? value || '1 week' : choice);
        }}
      />
      {isOwn && parts && (
        <div className="RepeatField-own">
          <TextField
            label={i18n.t('repeat.every')}
            type="number"
            min={1}
            max={LONGEST_EVERY}
            value={String(parts.every)}
            onChange={(every) => {
              const next = choiceOf({ ...parts, every: Number(every) });
              if (partsOf(next)) onChange(next);
            }}
          />
          <NativeSelect
            label={i18n.t('repeat.unit')}
            value={parts.unit}
            choices={REPEAT_UNITS.map((unit) => ({ value: unit, label: i18n.t(UNIT_KEYS[unit]) }))}
            onChange={(unit) => onChange(choiceOf({ ...parts, unit, nth: null }))}
          />
          <p>{repeat && repeatWords(repeat)}</p>
        </div>
      )}
    </>
  );
}
