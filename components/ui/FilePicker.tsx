/** A button that asks for a file and hands on its text. The one way to bring a file in. */
import { type ComponentProps, useRef } from 'react';
import { Button } from './Button';
import { fileText } from './file-text';

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'small'> {
  label: string;
  /** Endings and media types, `.json,application/json`. */
  accept: string;
  /** In bytes: a longer file is not even read. */
  most: number;
  /** @param text - null where the file is too long, or cannot be read. */
  onRead(text: string | null): void;
}

/** The same file can be chosen again, once it is mended. */
export function FilePicker({ label, accept, most, onRead, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => onRead(await fileText(file, most));
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void read(file);
          target.value = '';
        }}
      />
    </>
  );
}
