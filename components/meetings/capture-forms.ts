/** What is asked of whatever a meeting brings: one line where it can be one, the rest behind "More". */
import type { CapturedTable } from '../../utils/services/meeting-view';
import type { FieldOf } from '../items/ItemForm';

interface CaptureForm<T extends CapturedTable> {
  fields: readonly FieldOf<T>[];
  more: readonly FieldOf<T>[];
}

export const CAPTURE_FORMS: { readonly [T in CapturedTable]: CaptureForm<T> } = {
  actionItems: { fields: ['text', 'owner', 'dueOn'], more: ['outcome'] },
  advice: { fields: ['text'], more: ['topic', 'state', 'did'] },
  favours: { fields: ['what', 'kind'], more: ['direction', 'state', 'on', 'to', 'outcome'] },
  resources: { fields: ['title', 'address'], more: ['direction', 'state', 'note'] },
  introductions: { fields: ['personIds', 'why'], more: ['by', 'introducerId', 'state'] },
};
