/** Where a page is, and how much of it may still be read: what every machine-readable layer needs. */
import type { Budget } from '../budget';

export interface Place {
  address: string;
  /** What relative addresses are resolved against. */
  base: string;
  budget: Budget;
}
