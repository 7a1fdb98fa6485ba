/** What was found as a text of its own: copied, or saved as a file. What is confidential only if it is asked for. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { documentTexts } from '../../utils/services/document-texts';
import { blocksOf, namingOf } from '../../utils/services/thing-text';
import { openThings, type Things } from '../../utils/services/things';
import { saveFile } from '../health/save-file';
import { useToday } from '../hooks/useToday';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CopyButton } from '../ui/CopyButton';
import { fullDateWords } from '../ui/dates';

interface Props {
  found: Things;
  /** Where what they are linked to has its name from. */
  all: Things;
  title: string;
}

export function TextOfThings({ found, all, title }: Props) {
  const today = useToday();
  const [isWhole, setWhole] = useState(false);
  const open = useMemo(() => openThings(all), [all]);
  const others = useMemo(() => {
    const seen = new Set(open.things);
    return found.things.filter((one) => seen.has(one));
  }, [found, open]);
  const told = isWhole ? found.things : others;
  const leftOut = found.things.length - others.length;
  const texts = useMemo(() => {
    const naming = namingOf(isWhole ? all : open, fullDateWords);
    return documentTexts([
      { is: 'heading', level: 1, text: title },
      ...told.flatMap((one) => blocksOf(one, naming)),
    ]);
  }, [told, all, open, isWhole, title]);
  return (
    <div className="TextOfThings">
      {told.length > 0 && (
        <>
          <CopyButton text={texts.plain} />
          <Button
            look="quiet"
            onClick={() => saveFile(`kith-${today}.md`, texts.markdown, 'text/markdown')}
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
