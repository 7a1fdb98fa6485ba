/** Where a part of the screen is shown: the panel has room for what the popup leaves out. */
import { createContext, useContext } from 'react';

export const Surface = createContext<'popup' | 'panel'>('popup');

export function useSurface() {
  return useContext(Surface);
}
