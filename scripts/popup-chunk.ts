/**
 * Few chunks for what the popup loads before it can be used. Cut by who shares what, it comes in sixty
 * files, of which each is compressed by itself: 15 KB more to load (docs/decisions/popup-opens-light.md).
 */
import type { InlineConfig, Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/**
 * @param entry - the popup's script, absolute. It stays outside: the app page shares the chunk, and
 *   must not run it.
 * @param app - the app page's script, absolute. What it loads at once, and the popup never, is one chunk too.
 * @param reading - absolute: what every page is read with, what runs recipes, and the parts for LinkedIn
 *   and for pages of any site. What all share is one chunk; what recipes take besides, another; then LinkedIn's.
 */
export function intoFewChunks(
  config: InlineConfig,
  entry: string,
  app: string,
  reading: { every: string; recipes: string; layers: string; linkedin: string },
): void {
  const first = closure(entry);
  const popup = closure(entry, true);
  const appFirst = closure(app);
  const every = closure(reading.every);
  const recipes = closure(reading.recipes);
  const layers = closure(reading.layers);
  const linkedin = closure(reading.linkedin);
  const nameOf = (id: string, graph: Graph): string | null => {
    if (id.includes('rolldown/runtime')) return null;
    if (first(graph).has(id)) return id === entry ? null : 'popup-first';
    if (every(graph).has(id)) return 'reading';
    if (recipes(graph).has(id)) return layers(graph).has(id) ? 'reading' : 'recipe-engine';
    if (linkedin(graph).has(id)) return 'linkedin';
    if (id === app || popup(graph).has(id)) return null;
    return appFirst(graph).has(id) ? 'app-first' : null;
  };
  const group = { name: nameOf, includeDependenciesRecursively: false };
  const { rolldownOptions } = config.build ?? {};
  config.build = {
    ...config.build,
    rolldownOptions: { ...rolldownOptions, output: { codeSplitting: { groups: [group] } } },
  };
}

/** All that a module imports, itself included; with `lazily`, also what it loads when used. */
function closure(of: string, lazily = false): (graph: Graph) => Set<string> {
  const all = new Set<string>();
  return (graph) => {
    const visit = (one: string) => {
      if (all.has(one)) return;
      all.add(one);
      const module = graph.getModuleInfo(one);
      module?.importedIds.forEach(visit);
      if (lazily) module?.dynamicallyImportedIds.forEach(visit);
    };
    if (all.size === 0) visit(of);
    return all;
  };
}
