/** The extractor with all its parts, as one function. */
import { Budget } from '../../utils/capture/budget';
import { extract as extractBy } from '../../utils/capture/extract';
import { LAYERS } from '../../utils/capture/part-layers';
import { RECIPES as LINKEDIN } from '../../utils/capture/part-linkedin';
import { LISTS } from '../../utils/capture/part-lists';
import { RECIPES as NETWORKS } from '../../utils/capture/part-networks';
import { RECIPES as SITES } from '../../utils/capture/part-sites';
import { STRUCTURE } from '../../utils/capture/part-structure';
import type { OwnReader } from '../../utils/capture/parts';
import type { CaptureResult } from '../../utils/domain/capture-result';

/** As the extractor's own {@link extractBy}, which says what the parameters are. */
export function extract(
  json: string,
  fallback: { address: string; title: string } = { address: '', title: '' },
  host?: Document,
  now = clockOfWork(),
  own?: OwnReader,
): CaptureResult {
  return extractBy(
    json,
    fallback,
    {
      linkedin: LINKEDIN,
      networks: NETWORKS,
      sites: SITES,
      layers: LAYERS,
      lists: LISTS,
      structure: STRUCTURE,
      own,
    },
    { budget: new Budget(now), host },
  );
}

/** Goes with the asking, so that a slow machine reads no less than a quick one. */
export function clockOfWork(): () => number {
  let asked = 0;
  return () => asked++ / 500;
}
