/** Who speaks for me, and for whom I do. */
import { i18n } from '#i18n';
import { HELP_DIRECTIONS } from '../../utils/domain/items/direction';
import { ownScratch } from '../../utils/domain/scratch-key';
import { helpView } from '../../utils/services/help';
import { referencesView } from '../../utils/services/references';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useLive } from '../hooks/useLive';
import { WalkedRows } from '../keys/WalkedRows';
import { EmptyState } from '../ui/EmptyState';
import { ListSection } from '../ui/ListSection';
import { AddReference } from './AddReference';
import { HelpTabs } from './HelpTabs';
import './HelpView.css';
import { ReferenceRow } from './ReferenceRow';
import { useHelpLinks } from './useHelpLinks';
import '../ui/Page.css';

const TITLES = { received: 'help.speakForMe', given: 'help.iSpeakFor' } as const;

export function ReferencesView() {
  const items = useLive((kith) => referencesView(kith));
  const help = useHelpLinks(useLive(helpView));
  useDocumentTitle(i18n.t('app.references'));
  return (
    <WalkedRows className="Page" link=".HelpRow-title [data-settles]">
      <h1 tabIndex={-1}>{i18n.t('app.references')}</h1>
      <HelpTabs current="references" />
      {items?.length === 0 && (
        <EmptyState title={i18n.t('help.noReferencesTitle')}>
          {i18n.t('help.noReferencesText')}
        </EmptyState>
      )}
      {items && help && (
        <>
          <div className="HelpView-add">
            {HELP_DIRECTIONS.map((direction) => (
              <AddReference
                key={direction}
                direction={direction}
                scratch={ownScratch(`reference-${direction}`)}
                look={direction === 'received' ? 'primary' : 'quiet'}
              />
            ))}
          </div>
          {HELP_DIRECTIONS.map((direction) => (
            <ListSection
              key={direction}
              title={i18n.t(TITLES[direction])}
              items={items.filter(({ reference }) => reference.direction === direction)}
              row={(item) => (
                <ReferenceRow key={item.reference.id} item={item} links={help.links} />
              )}
            />
          ))}
        </>
      )}
    </WalkedRows>
  );
}
