/** A profile's text or a vCard, pasted or dropped, becomes the form's values: to be corrected, then saved. */
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type Pasted, readPasted } from '../../utils/services/pasted';
import { Button } from '../ui/Button';
import { FilePicker } from '../ui/FilePicker';
import { fileText } from '../ui/file-text';
import { TextArea } from '../ui/TextArea';
import './PasteBox.css';

/** In bytes. */
const FILE_MAX = 5_000_000;
/** More are for importing, not for picking one from. */
const CHOICES_MAX = 20;

interface Props {
  onFill: (person: Pasted) => void;
  onClose: () => void;
}

export function PasteBox({ onFill, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Pasted[] | null>(null);
  const box = useRef<HTMLDivElement>(null);

  // With its buttons and what they answer: in the popup they would lie under Save.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is another height
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [found]);

  function read(given: string) {
    const people = readPasted(given);
    const [first] = people;
    if (people.length === 1 && first) {
      onFill(first);
      onClose();
    } else setFound(people);
  }

  function readFile(text: string | null) {
    if (text === null) setFound([]);
    else read(text);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may be dropped here; the button below does the same
    <div
      ref={box}
      className="PasteBox"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        void fileText(file, FILE_MAX).then(readFile);
      }}
    >
      <TextArea
        label={i18n.t('paste.label')}
        hint={i18n.t('paste.hint')}
        error={found?.length === 0 ? i18n.t('paste.nobody') : null}
        rows={4}
        autoFocus
        value={text}
        onChange={(next) => {
          setText(next);
          setFound(null);
        }}
      />
      {found && found.length > 1 && (
        <div role="status" aria-labelledby={`${id}-several`}>
          <p id={`${id}-several`}>{i18n.t('paste.several', found.length)}</p>
          <div className="PasteBox-choices">
            {found.slice(0, CHOICES_MAX).map((person, at) => (
              <Button
                small
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and nothing here has state
                key={at}
                onClick={() => {
                  onFill(person);
                  onClose();
                }}
              >
                <bdi>{person.name}</bdi>
              </Button>
            ))}
          </div>
        </div>
      )}
      <div className="PasteBox-choices">
        <Button small onClick={() => read(text)}>
          {i18n.t('paste.fill')}
        </Button>
        <FilePicker
          small
          look="quiet"
          label={i18n.t('paste.file')}
          accept=".vcf,.vcard,text/vcard,text/x-vcard,.txt"
          most={FILE_MAX}
          onRead={readFile}
        />
        <Button small look="quiet" onClick={onClose}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
