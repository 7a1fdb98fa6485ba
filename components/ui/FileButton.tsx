/** A button that asks for one file. */
import { type ComponentProps, useRef } from 'react';
import { Button } from './Button';

export interface FileButtonProps
  extends Pick<ComponentProps<typeof Button>, 'look' | 'small' | 'busy'> {
  label: string;
  /** Endings and media types, `.json,application/json`. */
  accept: string;
  onFile(file: File): void;
}

/** The same file can be chosen again, once it is mended. */
export function FileButton({ label, accept, onFile, ...button }: FileButtonProps) {
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
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
