/** Every template that comes with Kith, by purpose, in the order in which they are offered. */
import { connectionNote } from './connection-note';
import type { ShippedTemplate } from './shipped';

export const SHIPPED: readonly ShippedTemplate[] = [...connectionNote];
