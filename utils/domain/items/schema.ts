/** What a stored item looks like, for whoever reads rows that another version or a file gave. */
import { rowFields } from '../row';
import { z } from '../zod';
import type { Rule, Rules } from './rules';

/** Loose, as every stored schema: unknown fields are kept and passed on. */
export function schemaOf(rules: Rules) {
  const fields = Object.entries(rules).map(([field, rule]) => [field, fieldSchema(rule)]);
  return z.looseObject({ ...rowFields, ...Object.fromEntries(fields) });
}

function fieldSchema(rule: Rule) {
  switch (rule.is) {
    case 'line':
    case 'text':
    case 'address':
      return z.string();
    case 'choice':
      return z.enum(rule.of);
    case 'maybe':
      return z.nullable(z.enum(rule.of));
    case 'choices':
      return z.array(z.enum(rule.of));
    case 'words':
    case 'ids':
      return z.array(z.string());
    case 'date':
      return z.nullable(z.string());
    case 'flag':
      return z.boolean();
    case 'scale':
      return z.nullable(z.number());
    case 'id':
      return rule.required ? z.string() : z.nullable(z.string());
  }
}
