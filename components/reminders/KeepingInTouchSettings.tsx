/** The rules for keeping in touch, by what people are and by tag, each with its number of days. */
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { CADENCE_DEFAULTS, DORMANT_TIE, daysOf, tagRule, WEAK_TIE } from '../../utils/domain/touch';
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
              onChange={(days) => void change(rule, days)}
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
      <NewTagRule onAdd={(rule) => change(rule, daysOf(rule, cadences) ?? FIRST_DAYS)} />
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
  onChange(days: number): void;
}

function RuleField({ rule, days, onChange }: RuleProps) {
  const offered: number[] = [7, 14, ...USUAL_CADENCES, 0];
  const choices = offered.includes(days) ? offered : [days, ...offered];
  return (
    <NativeSelect
      label={ruleWords(rule)}
      value={String(days)}
      choices={choices.map((one) => ({ value: String(one), label: cadenceWords(one) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function NewTagRule({ onAdd }: { onAdd(rule: string): Promise<boolean> }) {
  const [tag, setTag] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const [name] = addTag([], tag);
    if (name !== undefined && (await onAdd(tagRule(name)))) setTag('');
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
    </form>
  );
}
