/** Prints what each entrypoint loads, gzipped, beside its budget; exits 1 when one is over. */

import { ensureBuilt, type Target } from './build.ts';
import { entryLoad } from './built-graph.ts';
import { BUDGETS } from './size-budgets.ts';

let over = 0;
for (const target of ['chrome', 'firefox'] satisfies Target[]) {
  const folder = ensureBuilt(target);
  for (const { entry, name, kilobytes } of BUDGETS) {
    const { gzip } = entryLoad(folder, entry);
    const isOver = gzip > kilobytes * 1000;
    if (isOver) over++;
    console.log(
      `${isOver ? 'over' : 'ok  '}  ${target.padEnd(8)} ${name.padEnd(16)} ` +
        `${(gzip / 1000).toFixed(1).padStart(6)} KB of ${kilobytes} KB gzip`,
    );
  }
}
process.exit(over === 0 ? 0 : 1);
