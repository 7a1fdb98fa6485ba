/** What was found as a text of its own: copied, or saved as a file. What is confidential only if it is asked for. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Block } from '../../utils/exchange/markdown/document';
import { toMarkdown } from '../../utils/exchange/markdown/to-markdown';
import { toText } from '../../utils/exchange/markdown/to-text';
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
  const told = useMemo(() => {
    const seen = new Set(open.things);
    return isWhole ? found.things : found.things.filter((one) => seen.has(one));
  }, [found, open, isWhole]);
  const leftOut = found.things.filter((one) => !open.things.includes(one)).length;
  const blocks = useMemo((): Block[] => {
    const naming = namingOf(isWhole ? all : open, fullDateWords);
    return [
      { is: 'heading', level: 1, text: title },
      ...told.flatMap((one) => blocksOf(one, naming)),
    ];
  }, [told, all, open, isWhole, title]);
  return (
    <div className="TextOfThings">
      {told.length > 0 && (
        <>
          <CopyButton text={toText(blocks)} />
          <Button
            look="quiet"
            onClick={() => saveFile(`kith-${today}.md`, toMarkdown(blocks), 'text/markdown')}
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
