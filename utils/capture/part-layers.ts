/** The part of the extractor for what pages say for machines, and for pages without a recipe. */
import { readMachineReadable } from './layers/machine-readable';
import type { Layers } from './parts';
import { readGeneric } from './read-generic';

export const LAYERS: Layers = { readGeneric, readMachineReadable };
