/** A person's page: what we have done for each other, and the thanks that go with it. */
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { helpView } from '../../utils/services/help';
import { referencesView } from '../../utils/services/references';
import { useLive } from '../hooks/useLive';
import { AddIntroductions } from '../introductions/AddIntroductions';
import { IntroductionRow } from '../introductions/IntroductionRow';
import type { PersonBrief } from '../items/person-brief';
import { ThanksOf } from '../thanks/ThanksOf';
import { ListSection } from '../ui/ListSection';
import { AddFavours } from './AddFavours';
import { AddReference } from './AddReference';
import { FavourRow } from './FavourRow';
import './HelpView.css';
import { ReferenceRow } from './ReferenceRow';
import { useHelpLinks } from './useHelpLinks';
import '../ui/Page.css';

export function PersonHelp({ person }: { person: PersonBrief }) {
  const { id } = person;
  const view = useLive(helpView);
  const references = useLive((kith) => referencesView(kith, id), [id]);
  const help = useHelpLinks(view);
  if (!view || !help || !references) return null;
  const favours = view.favours.filter(({ personId }) => personId === id);
  const introductions = view.introductions.filter(({ personIds }) => personIds.includes(id));
  const isEmpty = favours.length + introductions.length + references.length === 0;
  return (
    <div className="Page">
      {isEmpty && <p>{i18n.t('help.nothingYet')}</p>}
      <div className="HelpView-add">
        <AddFavours links={help.links} personId={id} />
        <AddIntroductions links={help.links} personId={id} />
        <AddReference direction="received" scratch={personScratch(id, 'reference')} personId={id} />
      </div>
      <ListSection
        title={i18n.t('help.theirs')}
        items={favours.filter(({ direction }) => direction === 'received')}
        row={(favour) => <FavourRow key={favour.id} favour={favour} help={help} isNamed />}
      />
      <ListSection
        title={i18n.t('help.mine')}
        items={favours.filter(({ direction }) => direction === 'given')}
        row={(favour) => <FavourRow key={favour.id} favour={favour} help={help} isNamed />}
      />
      <ListSection
        title={i18n.t('app.introductions')}
        items={introductions}
        row={(one) => <IntroductionRow key={one.id} introduction={one} help={help} />}
      />
      <ListSection
        title={i18n.t('app.references')}
        items={references}
        row={(item) => (
          <ReferenceRow key={item.reference.id} item={item} links={help.links} isNamed />
        )}
      />
      <ThanksOf person={person} />
    </div>
  );
}
