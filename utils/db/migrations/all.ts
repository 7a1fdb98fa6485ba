/** All schema versions, oldest first. A released one is never edited; the next is added below. */
import type { Migration } from './migration';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';
import { v6 } from './v6';

export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5, v6];

/** The version this code writes. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));

/** The oldest version whose code may write beside this one. */
export const MIN_READER = Math.max(...migrations.map(({ minReader }) => minReader));
