/** Introductions: asked for, made and met; and who brought whom, as a list or drawn. */
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { helpView } from '../../utils/services/help';
import { introductionsView } from '../../utils/services/introductions';
import { ListSection } from '../ui/ListSection';
import '../help/HelpView.css';
import { useHelpLinks } from '../help/useHelpLinks';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { WalkedRows } from '../keys/WalkedRows';
import { EmptyState } from '../ui/EmptyState';
import { LinkTabs } from '../ui/LinkTabs';
import { AddIntroductions } from './AddIntroductions';
import { BroughtList } from './BroughtList';
import { IntroductionRow } from './IntroductionRow';
import '../ui/Page.css';

const IntroductionsGraph = lazy(() =>
  import('./IntroductionsGraph').then(({ IntroductionsGraph }) => ({
    default: IntroductionsGraph,
  })),
);

const LIST = '#/introductions';
const GRAPH = `${LIST}?look=graph`;

export function IntroductionsView({ query }: { query: URLSearchParams }) {
  const view = useLive(introductionsView);
  const help = useHelpLinks(useLive(helpView));
  useDocumentTitle(i18n.t('app.introductions'));
  const isGraph = query.get('look') === 'graph';
  const all = view?.introductions ?? [];
  const isEmpty = view && all.length === 0 && view.brought.length === 0;
  return (
    <WalkedRows className="Page" link=".HelpRow-title [data-settles], .BroughtList-row > span > a">
      <h1 tabIndex={-1}>{i18n.t('app.introductions')}</h1>
      <LinkTabs
        label={i18n.t('introductions.look')}
        tabs={[
          { href: LIST, label: i18n.t('introductions.asList'), current: !isGraph },
          { href: GRAPH, label: i18n.t('introductions.asGraph'), current: isGraph },
        ]}
      />
      {isEmpty && (
        <EmptyState title={i18n.t('introductions.emptyTitle')}>
          {i18n.t('introductions.emptyText')}
        </EmptyState>
      )}
      {help && (
        <div className="HelpView-add">
          <AddIntroductions links={help.links} />
        </div>
      )}
      {view && isGraph && !isEmpty && (
        <Suspense>
          <IntroductionsGraph pairs={view.open} />
        </Suspense>
      )}
      {help && !isGraph && (
        <>
          <ListSection
            title={i18n.t('help.underWay')}
            items={all.filter(({ state }) => state === 'asked' || state === 'agreed')}
            row={(one) => <IntroductionRow key={one.id} introduction={one} help={help} />}
          />
          <ListSection
            title={i18n.t('introductions.madeAndMet')}
            items={all.filter(({ state }) => state === 'made' || state === 'met')}
            row={(one) => <IntroductionRow key={one.id} introduction={one} help={help} />}
          />
          <ListSection
            title={i18n.t('introductions.cameToNothing')}
            items={all.filter(({ state }) => state === 'declined')}
            row={(one) => <IntroductionRow key={one.id} introduction={one} help={help} />}
          />
          <BroughtList pairs={view?.brought ?? []} />
        </>
      )}
    </WalkedRows>
  );
}
