/** A button that asks for a file and hands on its text. */
import { FileButton, type FileButtonProps } from './FileButton';
import { fileText } from './file-text';

interface Props extends Omit<FileButtonProps, 'onFile'> {
  /** In bytes: a longer file is not even read. */
  most: number;
  /** @param text - null where the file is too long, or cannot be read. */
  onRead(text: string | null): void;
}

export function FilePicker({ most, onRead, ...button }: Props) {
  const read = async (file: File) => onRead(await fileText(file, most));
  return <FileButton {...button} onFile={(file) => void read(file)} />;
}
