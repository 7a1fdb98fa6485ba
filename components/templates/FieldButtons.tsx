/** What a template may fill in: a press puts it where the caret stands. */
import { i18n } from '#i18n';
import { FIELD_HELP } from '../../utils/services/templates/field-help';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';

const GROUPS = [
  ['templates.fieldsAnswers', (field: string) => !field.includes('.')],
  ['templates.fieldsPerson', (field: string) => field.startsWith('person.')],
  ['templates.fieldsMe', (field: string) => field.startsWith('me.')],
] as const;

export function FieldButtons({ onPut }: { onPut(field: string): void }) {
  return (
    <details className="FieldButtons" open>
      <summary>{i18n.t('templates.fields')}</summary>
      {GROUPS.map(([key, belongs]) => (
        <fieldset key={key}>
          <legend className="Field-legend">{i18n.t(key)}</legend>
          {FIELD_HELP.filter(({ field }) => belongs(field)).map(({ field, words, example }) => (
            <Button
              key={field}
              small
              title={i18n.t('templates.fieldExample', { example: isolate(example) })}
              onClick={() => onPut(field)}
            >
              {words()}
            </Button>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
