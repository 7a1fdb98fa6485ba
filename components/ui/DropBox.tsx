/** Where files are dropped, or asked for by the buttons in it. Who takes them listens: this place only shows it. */
import type { ComponentProps } from 'react';
import { classes } from './classes';
import './DropBox.css';

interface Props extends ComponentProps<'div'> {
  title: string;
  text: string;
  /** Files are held over it. */
  isOver: boolean;
}

export function DropBox({ title, text, isOver, children, ...rest }: Props) {
  return (
    <div {...rest} className={classes('DropBox', isOver && 'is-over')}>
      <p className="DropBox-title">{title}</p>
      <p>{text}</p>
      <div className="DropBox-actions">{children}</div>
    </div>
  );
}
