/** What was found as a text of its own: copied, or saved as a file. What is confidential only if it is asked for. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { documentTexts } from '../../utils/services/document-texts';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { openThings, type Things } from '../../utils/services/things';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CopyButton } from '../ui/CopyButton';
import { fullDateWords } from '../ui/dates';
import { saveFile } from '../ui/save-file';

interface Props {
  found: Things;
  /** Where what they are linked to has its name from. */
  all: Things;
  /** What it is a text of: a person, or something that others belong to; null for everything. */
  of: string | null;
}

export function TextOfThings({ found, all, of }: Props) {
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const open = useMemo(() => openThings(all), [all]);
  const shown = useMemo(() => {
    const seen = new Set(open.things);
    return found.things.filter((one) => seen.has(one));
  }, [found, open]);
  const leftOut = found.things.length - shown.length;
  const told = isWhole ? found.things : shown;
  /** Put in words once it is asked for: there may be thousands. */
  const texts = () => {
    const naming = namingOf(isWhole ? all : open, fullDateWords);
    // What all of it belongs to may be between two itself.
    const title = (of !== null && naming.nameOf(of)) || i18n.t('everything.title');
    return documentTexts([
      { is: 'heading', level: 1, text: title },
      ...told.flatMap((one) => blocksOf(one, naming)),
    ]);
  };
  return (
    <div className="TextOfThings">
      {told.length > 0 && (
        <>
          <CopyButton text={() => texts().plain} />
          <Button
            look="quiet"
            onClick={() => saveFile(`kith-${today}.md`, texts().markdown, 'text/markdown')}
          >
            {i18n.t('everything.saveMarkdown')}
          </Button>
        </>
      )}
      {leftOut > 0 && (
        <>
          {!isWhole && <span>{i18n.t('everything.leftOut', leftOut)}</span>}
          <CheckBox label={i18n.t('everything.included')} on={isWhole} onChange={setWhole} />
        </>
      )}
    </div>
  );
}
