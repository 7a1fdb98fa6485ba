/** A template as it would read: for somebody made up, or for one of one's own people. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { fieldsFor } from '../../utils/services/templates/fields-for';
import { useLive } from '../hooks/useLive';
import { PersonPicker } from '../people/PersonPicker';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { sampleFields, withSampleAnswers } from './sample-fields';
import { TemplatePreview } from './TemplatePreview';

interface Props {
  subject: string;
  text: string;
}

export function PreviewFor({ subject, text }: Props) {
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const own = useLive(
    async (kith) => person && fieldsFor(kith, { personId: person.id, why: '', goal: '', ask: '' }),
    [person],
  );
  const fields = useMemo(() => {
    if (!person) return sampleFields();
    return own ? withSampleAnswers(own) : undefined;
  }, [person, own]);
  return (
    <div className="PreviewFor">
      <p className="PreviewFor-who">
        {person
          ? i18n.t('templates.previewFor', { name: isolate(person.name) })
          : i18n.t('templates.previewSample')}
        {person && (
          <Button small look="quiet" onClick={() => setPerson(null)}>
            {i18n.t('templates.backToSample')}
          </Button>
        )}
      </p>
      <PersonPicker label={i18n.t('templates.previewWith')} onChoose={setPerson} />
      <TemplatePreview subject={subject} text={text} fields={fields} />
    </div>
  );
}
