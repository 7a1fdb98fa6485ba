/** Who a person is, at the top of their page: name, what they do, where they stand, what we are to each other. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { deletePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { exportAddress, writeAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { goTo } from '../hooks/useRoute';
import { StatusField } from '../outreach/StatusField';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { Fact } from '../ui/Fact';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { fieldWords } from './field-words';
import { HowWeMetField } from './HowWeMetField';
import { LineField } from './LineField';
import './PersonHead.css';
import { RelationshipsField } from './RelationshipsField';
import { TagsInPlace } from './TagsInPlace';
import { TextBlockField } from './TextBlockField';

export function PersonHead({ person }: { person: Person }) {
  const kith = useKith();
  const announce = useUndo();
  const remove = async () => {
    const message = i18n.t('person.deleted', { name: isolate(person.name) });
    if (await announce(message, deletePerson(kith, person.id))) goTo('#/people');
  };
  // An address book may give them as part of the name too.
  const said = person.name.split(/[\s,]+/);
  const credentials = person.credentials.filter((one) => !said.includes(one));
  return (
    <header className="PersonHead">
      <Avatar id={person.id} name={person.name} size="large" />
      <div className="PersonHead-who">
        <LineField person={person} field="name" className="PersonHead-name">
          <h1 tabIndex={-1}>
            {person.honorificPrefix && said[0] !== person.honorificPrefix && (
              <bdi>{person.honorificPrefix} </bdi>
            )}
            <bdi>{person.name}</bdi>
          </h1>
        </LineField>
        <p className="PersonHead-beside">
          {credentials.length > 0 && <bdi>{credentials.join(', ')}</bdi>}
          {person.pronouns && <bdi>{person.pronouns}</bdi>}
          {person.nickname && (
            <span>
              {i18n.t('person.called')} <bdi>{person.nickname}</bdi>
            </span>
          )}
        </p>
        {person.headline && (
          <LineField person={person} field="headline" className="PersonHead-headline" />
        )}
        <div className="PersonHead-where">
          {person.organization && <LineField person={person} field="organization" />}
          {person.location && <LineField person={person} field="location" />}
        </div>
        {person.links.length > 0 && (
          <ul className="PersonHead-links">
            {person.links.slice(0, 3).map((link) => (
              <li key={link}>
                <ExternalLink href={link} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="PersonHead-actions">
        <LinkButton
          href={writeAddress(person.id)}
          aria-label={i18n.t('drafts.writeTo', { name: isolate(person.name) })}
        >
          <Icon name="pencil" />
          {i18n.t('drafts.write')}
        </LinkButton>
        <LinkButton
          small
          look="quiet"
          href={exportAddress({ person: person.id })}
          aria-label={i18n.t('export.openOneOf', { name: isolate(person.name) })}
        >
          {i18n.t('export.openOne')}
        </LinkButton>
        <Button
          small
          look="quiet"
          aria-label={i18n.t('person.delete', { name: isolate(person.name) })}
          onClick={() => void remove()}
        >
          <Icon name="trash" />
          {i18n.t('person.deleteShort')}
        </Button>
      </div>
      <div className="PersonHead-note">
        <TextBlockField person={person} field="note" />
      </div>
      <dl className="PersonHead-between">
        <Fact label={i18n.t('status.label')}>
          <StatusField personId={person.id} status={person.status} />
        </Fact>
        <Fact label={fieldWords('relationships')}>
          <RelationshipsField person={person} />
        </Fact>
        <Fact label={fieldWords('howWeMet')}>
          <HowWeMetField person={person} />
        </Fact>
        <Fact label={fieldWords('tags')}>
          <TagsInPlace person={person} />
        </Fact>
      </dl>
    </header>
  );
}
