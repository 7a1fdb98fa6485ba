/** From the popup or the panel into the app page, in a tab of its own. */
import type { ComponentProps } from 'react';
import { LinkButton } from '../ui/LinkButton';
import { appAddress } from './app-address';

interface Props extends Omit<ComponentProps<typeof LinkButton>, 'href' | 'target'> {
  /** An address of the app page, `#/today`. */
  to: string;
}

/** Quiet unless told otherwise: the work is here. */
export function AppLink({ to, ...rest }: Props) {
  return <LinkButton small look="quiet" {...rest} href={appAddress(to)} target="_blank" />;
}
