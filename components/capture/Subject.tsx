/** Who a page is about: somebody kept, perhaps somebody kept, one of several, or somebody new. */
import { lazy } from 'react';
import type { Look } from './look';
import { ReviewPerson } from './ReviewPerson';

const ListPage = lazy(() => import('./ListPage').then(({ ListPage }) => ({ default: ListPage })));
const KnownPerson = lazy(() =>
  import('./KnownPerson').then(({ KnownPerson }) => ({ default: KnownPerson })),
);

const MaybeKnown = lazy(() =>
  import('./MaybeKnown').then(({ MaybeKnown }) => ({ default: MaybeKnown })),
);

interface Props extends Pick<Look, 'capture' | 'known'> {
  onReadAgain: () => void;
  isReading: boolean;
}

export function Subject({ known, capture, ...reading }: Props) {
  if (known?.sure)
    return <KnownPerson id={known.person.id} capture={capture} learned={known.learned} />;
  if (known)
    return <MaybeKnown person={known.person} capture={capture} match={known} {...reading} />;
  if (capture.outcome === 'list') return <ListPage capture={capture} {...reading} />;
  return <ReviewPerson capture={capture} {...reading} />;
}
