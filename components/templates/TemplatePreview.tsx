/** A template filled for somebody: what came from a field is underlined, what is missing is marked. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '../../utils/services/templates/field-help';
import type { Fields, RenderedPart } from '../../utils/services/templates/fields';
import { render } from '../../utils/services/templates/render';
import './TemplatePreview.css';
import { errorWords } from '../ui/error-words';

interface Props {
  subject: string;
  text: string;
  /** `undefined` while they are read. */
  fields: Fields | undefined;
}

export function TemplatePreview({ subject, text, fields }: Props) {
  const [filled, setFilled] = useState<{ subject: RenderedPart[]; text: RenderedPart[] }>();
  const [trouble, setTrouble] = useState<unknown>(null);

  useEffect(() => {
    if (!fields) return;
    let isLatest = true;
    Promise.all([render(subject, fields), render(text, fields)]).then(
      ([ofSubject, ofText]) => {
        if (!isLatest) return;
        setFilled({ subject: ofSubject.parts, text: ofText.parts });
        setTrouble(null);
      },
      (error: unknown) => isLatest && setTrouble(error),
    );
    return () => {
      isLatest = false;
    };
  }, [subject, text, fields]);

  return (
    <section className="TemplatePreview" aria-label={i18n.t('templates.preview')}>
      <p className="TemplatePreview-trouble" role="status">
        {trouble !== null && errorWords(trouble)}
      </p>
      {filled && (
        // While something in it is wrong, what it last read as stays, so that nothing jumps.
        <div className={trouble === null ? undefined : 'is-stale'}>
          {filled.subject.length > 0 && (
            <p dir="auto">
              <strong>
                <Parts parts={filled.subject} />
              </strong>
            </p>
          )}
          <p className="TemplatePreview-text" dir="auto">
            <Parts parts={filled.text} />
          </p>
        </div>
      )}
    </section>
  );
}

function Parts({ parts }: { parts: readonly RenderedPart[] }) {
  return parts.map((part, at) => {
    if (part.kind === 'text') return part.text;
    const key = `${at} ${part.field}`;
    if (part.kind === 'value') return <u key={key}>{part.text}</u>;
    return <mark key={key}>{fieldName(part.field ?? '')}</mark>;
  });
}
