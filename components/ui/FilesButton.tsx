/** A button that asks for files, or for all of a folder. */
import { type ComponentProps, useRef } from 'react';
import { Button } from './Button';

export interface FilesButtonProps
  extends Pick<ComponentProps<typeof Button>, 'look' | 'small' | 'busy'> {
  label: string;
  /** Endings and media types, `.json,application/json`; any file without it. */
  accept?: string;
  /** One file, several, or a folder with all in it. */
  of?: 'one' | 'several' | 'folder';
  /** At least one. */
  onFiles(files: File[]): void;
}

/** In every browser, and in no types. */
const A_FOLDER = { webkitdirectory: '' };

/** The same file can be chosen again, once it is mended. */
export function FilesButton({
  label,
  accept,
  of = 'several',
  onFiles,
  ...button
}: FilesButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={of !== 'one'}
        {...(of === 'folder' && A_FOLDER)}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
