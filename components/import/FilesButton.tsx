/** A button that asks for files of any kind, or for a folder; Kith looks into them to see what they are. */
import { type ComponentProps, useRef } from 'react';
import type { ChosenFile } from '../../utils/services/import/read-chosen';
import { Button } from '../ui/Button';
import { chosenOf } from './chosen-files';

/** In every browser, and in no types. */
const A_FOLDER = { webkitdirectory: '' };

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'small' | 'busy'> {
  label: string;
  folder?: boolean;
  onFiles(files: ChosenFile[]): void;
}

/** The same file can be chosen again, once it is mended. */
export function FilesButton({ label, folder = false, onFiles, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        {...(folder && A_FOLDER)}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? [], (file) => chosenOf(file));
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
