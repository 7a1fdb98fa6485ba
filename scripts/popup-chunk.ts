/**
 * One chunk of all that the popup loads at once. Cut by who shares what, it comes in sixty files, of
 * which each is compressed by itself: 15 KB more to load before the popup can be used
 * (docs/decisions/popup-opens-light.md).
 */
import type { InlineConfig, Rolldown } from 'vite';

/**
 * @param entry - the popup's script, absolute. It stays outside: the app page shares the chunk, and
 *   must not run it.
 */
export function intoOneChunk(config: InlineConfig, entry: string): void {
  const group = { name: chunkOf(entry), includeDependenciesRecursively: false };
  const { rolldownOptions } = config.build ?? {};
  config.build = {
    ...config.build,
    rolldownOptions: { ...rolldownOptions, output: { codeSplitting: { groups: [group] } } },
  };
}

function chunkOf(entry: string) {
  const first = new Set<string>();
  return (id: string, context: Rolldown.ChunkingContext): string | null => {
    const visit = (one: string) => {
      if (first.has(one)) return;
      first.add(one);
      context.getModuleInfo(one)?.importedIds.forEach(visit);
    };
    if (first.size === 0) visit(entry);
    const isShared = id !== entry && !id.includes('rolldown/runtime');
    return isShared && first.has(id) ? 'popup-first' : null;
  };
}
