/** Files are chosen, looked over, and brought in. */
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { importAddress } from '../hooks/route';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';
import { ProgressLine } from '../ui/ProgressLine';
import { ChooseFiles } from './ChooseFiles';
import { isEmptyDesk } from './desk';
import { LookOver } from './LookOver';
import { useDesk } from './useDesk';
import { useFileDrop } from './useFileDrop';

const WORDS = {
  choose: { title: 'data.import', about: 'import.about' },
  /** Nothing that was chosen can be brought in. */
  unread: { title: 'import.unread', about: 'import.unreadText' },
  look: { title: 'import.look', about: 'import.lookText' },
} as const;

export function NewImport() {
  const state = useDesk();
  const { desk, reading, trouble, add, stop } = state;
  const isOver = useFileDrop(add);
  const isChoosing = isEmptyDesk(desk);
  const heading = useHeadingAfter(isChoosing);
  const words = isChoosing ? WORDS.choose : desk.files.length === 0 ? WORDS.unread : WORDS.look;
  const begin = async () => {
    const id = await state.begin();
    if (id !== null) location.hash = importAddress(id);
  };

  return (
    <div className="Page">
      <header className="Page-head">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t(words.title)}
        </h1>
        <p className="Page-about">{i18n.t(words.about)}</p>
      </header>
      {trouble !== null && <Banner tone="danger" title={trouble} />}
      {reading !== null && (
        <ProgressLine words={i18n.t('import.reading', { file: isolate(reading) })}>
          <Button small onClick={stop}>
            {i18n.t('import.stop')}
          </Button>
        </ProgressLine>
      )}
      {isChoosing ? (
        reading === null && <ChooseFiles isOver={isOver} onFiles={add} />
      ) : (
        <LookOver {...state} isOver={isOver} onBegin={() => void begin()} />
      )}
    </div>
  );
}

/** Another step begins at its heading, for those who listen and for the keyboard. */
function useHeadingAfter(step: unknown) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
