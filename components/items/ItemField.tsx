/** One field of an item's form, by its rule. */
import { i18n } from '#i18n';
import type { ItemTable } from '../../utils/domain/items/items';
import type { Rule } from '../../utils/domain/items/rules';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import { CheckBox } from '../ui/CheckBox';
import { CheckGroup } from '../ui/CheckGroup';
import { type Choice, NativeSelect } from '../ui/NativeSelect';
import { TagsField } from '../ui/TagsField';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { PeopleChoice } from './PeopleChoice';

interface Props {
  table: ItemTable;
  field: string;
  rule: Rule;
  value: unknown;
  onChange(value: unknown): void;
  error: string | undefined;
  /** What an id may stand for; people are found by themselves. */
  links: readonly Choice<string>[] | undefined;
  /** One line below that helps to find an answer. */
  hint: string | undefined;
  autoFocus: boolean;
}

/** In place of null, which no list of choices can hold. */
const NONE = '';
/** An address runs left to right in every language. */
const ADDRESS = { inputMode: 'url', dir: 'ltr', placeholder: 'https://' } as const;

export function ItemField({
  table,
  field,
  rule,
  value,
  onChange,
  error,
  links,
  hint,
  autoFocus,
}: Props) {
  const label = itemFieldWords(table, field);
  const required = 'required' in rule && rule.required;
  const shared = { label, error, hint, autoFocus };
  const worded = (of: readonly string[]): Choice<string>[] =>
    of.map((one) => ({ value: one, label: itemValueWords(table, field, one) }));
  switch (rule.is) {
    case 'line':
    case 'address':
      return (
        <TextField
          {...shared}
          {...(rule.is === 'address' && ADDRESS)}
          required={required}
          value={String(value)}
          onChange={onChange}
        />
      );
    case 'text':
      return <TextArea {...shared} required={required} value={String(value)} onChange={onChange} />;
    case 'date':
      return (
        <TextField
          {...shared}
          type="date"
          value={value === null ? '' : String(value)}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          value={String(value)}
          choices={worded(rule.of)}
          onChange={onChange}
        />
      );
    case 'maybe':
      return (
        <NativeSelect
          {...shared}
          value={value === null ? NONE : String(value)}
          choices={[{ value: NONE, label: i18n.t('item.notSaid') }, ...worded(rule.of)]}
          onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
        />
      );
    case 'choices':
      return (
        <CheckGroup
          legend={label}
          choices={worded(rule.of)}
          value={membersOf(value)}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <CheckBox
          label={label}
          hint={field === 'confidential' ? i18n.t('item.confidentialHint') : undefined}
          on={value === true}
          onChange={onChange}
        />
      );
    case 'words':
      return <TagsField {...shared} value={membersOf(value)} onChange={onChange} />;
    case 'scale': {
      const steps = Array.from({ length: rule.to - rule.from + 1 }, (_, at) =>
        String(rule.from + at),
      );
      return (
        <NativeSelect
          {...shared}
          value={value === null ? NONE : String(value)}
          choices={[
            { value: NONE, label: i18n.t('item.notSaid') },
            ...steps.map((step) => ({ value: step, label: step })),
          ]}
          onChange={(chosen) => onChange(chosen === NONE ? null : Number(chosen))}
        />
      );
    }
    case 'id':
      if (!links)
        return (
          <PeopleChoice
            {...shared}
            most={1}
            value={value === null || value === '' ? [] : [String(value)]}
            onChange={([id]) => onChange(id ?? null)}
          />
        );
      return (
        <NativeSelect
          {...shared}
          value={value === null ? NONE : String(value)}
          choices={[{ value: NONE, label: i18n.t('item.none') }, ...links]}
          onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
        />
      );
    case 'ids':
      if (!links) return <PeopleChoice {...shared} value={membersOf(value)} onChange={onChange} />;
      return (
        <CheckGroup legend={label} choices={links} value={membersOf(value)} onChange={onChange} />
      );
  }
}

const membersOf = (value: unknown): string[] => (Array.isArray(value) ? value : []);
