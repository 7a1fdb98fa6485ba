/** A button that asks for one file. */
import { FilesButton, type FilesButtonProps } from './FilesButton';

export interface FileButtonProps extends Omit<FilesButtonProps, 'of' | 'onFiles'> {
  /** Endings and media types, `.json,application/json`. */
  accept: string;
  onFile(file: File): void;
}

export function FileButton({ onFile, ...button }: FileButtonProps) {
  return <FilesButton {...button} of="one" onFiles={([file]) => file && onFile(file)} />;
}
