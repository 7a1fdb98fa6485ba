/** The rules for keeping in touch, by what people are and by tag, each with its number of days. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { CADENCE_DEFAULTS, DORMANT_TIE, daysOf, tagRule, WEAK_TIE } from '../../utils/domain/touch';
import { foreseeCadence } from '../../utils/services/foresee-touch';
import { changeCadence } from '../../utils/services/keep-in-touch';
import { readPreferences } from '../../utils/services/preferences';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { relationshipWords } from '../people/relationship-words';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import { addTag } from '../ui/tags';
import { becauseWords, cadenceWords, USUAL_CADENCES } from './cadence-words';
import './KeepingInTouchSettings.css';

/** Of a tag that gets a rule. */
const FIRST_DAYS = 90;

export function KeepingInTouchSettings() {
  const kith = useKith();
  const announce = useUndo();
  const preferences = useLive(readPreferences);
  if (!preferences) return null;
  const { cadences } = preferences;
  const tags = Object.keys(cadences).filter((rule) => rule.startsWith('tag:'));
  const change = (rule: string, days: number | null) => {
    const often = cadenceWords(days ?? daysOf(rule, {}) ?? 0);
    const message = i18n.t('touchSettings.changed', { rule: ruleWords(rule), often });
    return announce(message, changeCadence(kith, rule, days));
  };
  return (
    <section aria-labelledby="settings-touch">
      <h2 id="settings-touch">{i18n.t('touchSettings.title')}</h2>
      <p>{i18n.t('touchSettings.text')}</p>
      <ul className="KeepingInTouch-rules">
        {[...Object.keys(CADENCE_DEFAULTS), ...tags.sort()].map((rule) => (
          <li key={rule}>
            <RuleField
              rule={rule}
              days={daysOf(rule, cadences) ?? 0}
              onChange={(days) => change(rule, days)}
            />
            {rule.startsWith('tag:') && (
              <IconButton
                icon="trash"
                label={i18n.t('touchSettings.remove', { rule: ruleWords(rule) })}
                onClick={() => void change(rule, null)}
              />
            )}
          </li>
        ))}
      </ul>
      <NewTagRule
        onAdd={(rule) => change(rule, daysOf(rule, cadences) ?? FIRST_DAYS)}
        daysFor={(rule) => daysOf(rule, cadences) ?? FIRST_DAYS}
      />
    </section>
  );
}

function ruleWords(rule: string): string {
  if (rule === WEAK_TIE) return i18n.t('touchSettings.everyoneElse');
  if (rule === DORMANT_TIE) return i18n.t('touchSettings.dormant');
  const tie = rule.startsWith('tag:') ? null : rule.slice(rule.indexOf(':') + 1);
  return tie ? relationshipWords(tie) : (becauseWords({ because: rule }) ?? rule);
}

interface RuleProps {
  rule: string;
  /** 0 for never. */
  days: number;
  onChange(days: number): Promise<boolean>;
}

function RuleField({ rule, days, onChange }: RuleProps) {
  const [chosen, setChosen] = useState(days);
  useEffect(() => setChosen(days), [days]);
  const offered: number[] = [7, 14, ...USUAL_CADENCES, 0];
  const choices = offered.includes(days) ? offered : [days, ...offered];
  return (
    <>
      <NativeSelect
        label={ruleWords(rule)}
        value={String(chosen)}
        choices={choices.map((one) => ({ value: String(one), label: cadenceWords(one) }))}
        onChange={(next) => setChosen(Number(next))}
      />
      {chosen !== days && (
        <>
          <Button onClick={() => void onChange(chosen)}>{i18n.t('touchSettings.change')}</Button>
          <Button look="quiet" onClick={() => setChosen(days)}>
            {i18n.t('ui.cancel')}
          </Button>
          <Concerns rule={rule} days={chosen} />
        </>
      )}
    </>
  );
}

/** Whom a rule would be for, before it is kept. */
function Concerns({ rule, days }: { rule: string; days: number }) {
  const found = useLive((kith) => foreseeCadence(kith, rule, days), [rule, days]);
  if (!found || days === 0) return null;
  const { people, soon } = found;
  return (
    <p role="status" className="KeepingInTouch-concerns">
      {i18n.t('touchSettings.concerns', people)} {people > 0 && i18n.t('touchSettings.soon', soon)}
    </p>
  );
}

interface NewProps {
  onAdd(rule: string): Promise<boolean>;
  /** How often a new rule would ask. */
  daysFor(rule: string): number;
}

function NewTagRule({ onAdd, daysFor }: NewProps) {
  const [tag, setTag] = useState('');
  const [named] = addTag([], tag);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (named !== undefined && (await onAdd(tagRule(named)))) setTag('');
  };
  return (
    <form className="KeepingInTouch-tag" onSubmit={add}>
      <TextField
        label={i18n.t('touchSettings.tag')}
        placeholder={i18n.t('touchSettings.tagExample')}
        value={tag}
        onChange={setTag}
      />
      <Button type="submit">{i18n.t('touchSettings.add')}</Button>
      {named !== undefined && <Concerns rule={tagRule(named)} days={daysFor(tagRule(named))} />}
    </form>
  );
}
