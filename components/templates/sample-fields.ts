/** Somebody to show a template with, where none of one's own people is chosen. */
import { FIELD_HELP } from '../../utils/services/templates/field-help';
import type { Fields } from '../../utils/services/templates/fields';

/** Every field with its example, nested as templates name them. */
export function sampleFields(): Fields {
  const groups = new Map<string, Record<string, string>>();
  const alone: Record<string, string> = {};
  for (const { field, example } of FIELD_HELP) {
    const [group = '', name] = field.split('.');
    if (name === undefined) alone[group] = example;
    else groups.set(group, { ...groups.get(group), [name]: example });
  }
  return { ...alone, ...Object.fromEntries(groups) };
}

/** A person of one's own: what is asked before writing is shown by its example. */
export function withSampleAnswers(fields: Fields): Fields {
  const { why, goal, ask } = sampleFields();
  return { ...fields, why: why ?? '', goal: fields.goal || goal || '', ask: ask ?? '' };
}
