/** Help both ways: what is asked for, what was received and given, and what there is to pass on. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { FAVOUR_KINDS, type FavourKind } from '../../utils/domain/items/favour';
import type { Help } from '../../utils/domain/pay-forward';
import { helpView } from '../../utils/services/help';
import { itemValueWords } from '../../utils/services/item-words';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { IntroductionRow } from '../introductions/IntroductionRow';
import { WalkedRows } from '../keys/WalkedRows';
import { EmptyState } from '../ui/EmptyState';
import { ListSection } from '../ui/ListSection';
import { NativeSelect } from '../ui/NativeSelect';
import { AddFavours } from './AddFavours';
import { FavourRow } from './FavourRow';
import { HelpTabs } from './HelpTabs';
import './HelpView.css';
import { PayForward } from './PayForward';
import { type HelpLinks, useHelpLinks } from './useHelpLinks';
import '../ui/Page.css';

export function HelpView() {
  const view = useLive(helpView);
  const help = useHelpLinks(view);
  const [kind, setKind] = useState<FavourKind | 'all'>('all');
  useDocumentTitle(i18n.t('app.help'));
  const isOfKind = (one: FavourKind) => kind === 'all' || kind === one;
  const under = view?.favours.filter(({ state }) => state !== 'done') ?? [];
  const shown = ({ table, row }: Help) => isOfKind(table === 'favours' ? row.kind : 'introduction');
  return (
    <WalkedRows className="Page" link=".HelpRow-title [data-settles]">
      <h1 tabIndex={-1}>{i18n.t('app.help')}</h1>
      <HelpTabs current="help" />
      {help && view && (
        <>
          {view.favours.length === 0 && help.received.length + help.given.length === 0 && (
            <EmptyState title={i18n.t('help.emptyTitle')}>{i18n.t('help.emptyText')}</EmptyState>
          )}
          <div className="HelpView-add">
            <AddFavours links={help.links} />
          </div>
          {view.favours.length > 0 && (
            <NativeSelect
              className="HelpView-kind"
              label={i18n.t('help.kind')}
              value={kind}
              choices={[
                { value: 'all' as const, label: i18n.t('everything.every') },
                ...FAVOUR_KINDS.map((one) => ({
                  value: one,
                  label: itemValueWords('favours', 'kind', one),
                })),
              ]}
              onChange={setKind}
            />
          )}
          <ListSection
            title={i18n.t('help.underWay')}
            items={under.filter((one) => isOfKind(one.kind))}
            row={(favour) => <FavourRow key={favour.id} favour={favour} help={help} />}
          />
          <ListSection
            title={i18n.t('help.received')}
            items={help.received.filter(shown)}
            row={(one) => rowOf(one, help)}
          />
          <ListSection
            title={i18n.t('help.given')}
            items={help.given.filter(shown)}
            row={(one) => rowOf(one, help)}
          />
          <PayForward offers={view.offers} mentoring={view.mentoring} />
        </>
      )}
    </WalkedRows>
  );
}

function rowOf(one: Help, help: HelpLinks) {
  return one.table === 'favours' ? (
    <FavourRow key={one.row.id} favour={one.row} help={help} />
  ) : (
    <IntroductionRow key={one.row.id} introduction={one.row} help={help} />
  );
}
