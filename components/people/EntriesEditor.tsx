/** A small list of small forms: positions, education. */
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import './EntriesEditor.css';
import type { EntryDraft } from './entry-drafts';

interface Part {
  name: string;
  label: string;
  /** Dates are short and stand beside each other. */
  isDate?: boolean;
}

interface Props {
  parts: readonly Part[];
  drafts: EntryDraft[];
  onChange(drafts: EntryDraft[]): void;
  /** "Add a position". */
  addLabel: string;
}

export function EntriesEditor({ parts, drafts, onChange, addLabel }: Props) {
  const blank = Object.fromEntries(parts.map(({ name }) => [name, '']));
  return (
    <div className="EntriesEditor">
      {drafts.map((draft, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id, and their order is what is edited
        <fieldset key={index} className="EntriesEditor-entry" aria-label={`${index + 1}`}>
          {parts.map(({ name, label, isDate }) => (
            <TextField
              key={name}
              label={label}
              className={isDate ? 'is-date' : undefined}
              placeholder={isDate ? i18n.t('person.datePlaceholder') : undefined}
              value={draft[name] ?? ''}
              onChange={(value) =>
                onChange(drafts.map((one, at) => (at === index ? { ...one, [name]: value } : one)))
              }
            />
          ))}
          <IconButton
            icon="trash"
            label={i18n.t('person.removeEntry')}
            onClick={() => onChange(drafts.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      <Button small look="quiet" onClick={() => onChange([...drafts, blank])}>
        <Icon name="plus" />
        {addLabel}
      </Button>
    </div>
  );
}
