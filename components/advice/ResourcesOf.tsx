/** Books, courses and pages that somebody recommended, or all of them, and how far I am with each. */
import { i18n } from '#i18n';
import { fold } from '../../utils/domain/fold';
import { RESOURCE, type Resource } from '../../utils/domain/items/resource';
import { itemFieldWords, itemValueWords, itemWords } from '../../utils/services/item-words';
import { editItem } from '../../utils/services/items';
import { latestItems } from '../../utils/services/latest-items';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import type { PersonBrief } from '../items/person-brief';
import { type Links, useLinks } from '../items/useLinks';
import { ExternalLink } from '../ui/ExternalLink';
import { isolate } from '../ui/isolate';
import { NativeSelect } from '../ui/NativeSelect';
import { FactsLine } from './FactsLine';
import { ItemSection } from './ItemSection';
import { resourceForm } from './item-forms';

interface Props {
  /** From whom or for whom; null for everybody. */
  person: PersonBrief | null;
  find?: string;
}

export function ResourcesOf({ person, find = '' }: Props) {
  const today = useToday();
  const links = useLinks(person?.id ?? null);
  const resources = useLive((kith) => latestItems(kith, 'resources', person?.id), [person?.id]);
  const found = resources?.filter(({ title, note }) =>
    fold(`${title} ${note}`).includes(fold(find)),
  );
  return (
    <ItemSection
      title={i18n.t('advice.resources')}
      empty={i18n.t(find === '' ? 'advice.noResources' : 'advice.noneFound')}
      actions={
        <AddItem
          {...resourceForm(links, person?.id ?? null)}
          label={i18n.t('advice.addResource')}
          start={{ personId: person?.id ?? null, on: today.toString() }}
        />
      }
      items={found}
      row={(item) => (
        <ResourceItem key={item.id} item={item} named={person === null} links={links} />
      )}
    />
  );
}

function ResourceItem({ item, named, links }: { item: Resource; named: boolean; links: Links }) {
  const kith = useKith();
  const announce = useUndo();
  const field = itemFieldWords('resources', 'state');
  return (
    <li>
      <EditItem {...resourceForm(links, item.personId, item.id)} row={item} name={item.title}>
        <div className="ItemSection-item">
          <h3>
            {item.address ? (
              <ExternalLink href={item.address}>{item.title}</ExternalLink>
            ) : (
              <bdi>{item.title}</bdi>
            )}
          </h3>
          <FactsLine item={item} named={named} links={links}>
            <span>{itemValueWords('resources', 'direction', item.direction)}</span>
            {item.useful && (
              <span>
                {itemFieldWords('resources', 'useful')}:{' '}
                {itemValueWords('resources', 'useful', item.useful)}
              </span>
            )}
          </FactsLine>
          {item.note && (
            <p className="ItemSection-text">
              <bdi>{item.note}</bdi>
            </p>
          )}
          <NativeSelect
            className="ResourceItem-state"
            label={`${field}: ${isolate(item.title)}`}
            hideLabel
            value={item.state}
            choices={RESOURCE.state.of.map((value) => ({
              value,
              label: itemValueWords('resources', 'state', value),
            }))}
            onChange={(state) =>
              void announce(
                i18n.t('item.changed', { what: itemWords('resources') }),
                editItem(kith, 'resources', item.id, { state }),
              )
            }
          />
        </div>
      </EditItem>
    </li>
  );
}
