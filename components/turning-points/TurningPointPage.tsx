/** One decision or setback: what there is to choose from, who knows it, what was advised, chosen and came of it. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Advice } from '../../utils/domain/items/advice';
import type { TurningPoint } from '../../utils/domain/items/turning-point';
import { ownScratch } from '../../utils/domain/scratch-key';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import {
  type Named,
  type TurningPointView,
  turningPointView,
} from '../../utils/services/turning-points';
import { personAddress, writeAddress } from '../hooks/route';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import { BetweenUs } from '../ui/BetweenUs';
import { dayWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { FillPart } from './FillPart';
import { TurningPointPart } from './TurningPointPart';
import './TurningPointPage.css';
import { TurningPointStep } from './TurningPointStep';
import '../ui/Page.css';
import '../ui/Facts.css';

export function TurningPointPage({ id }: { id: string }) {
  const today = useToday();
  const view = useLive((kith) => turningPointView(kith, id), [id]);
  useDocumentTitle(view?.point.title ?? '');
  if (view === undefined) return null;
  if (view === null) {
    return (
      <EmptyState
        title={i18n.t('turningPoints.goneTitle')}
        action={<LinkButton href="#/turning-points">{i18n.t('app.turningPoints')}</LinkButton>}
      >
        {i18n.t('turningPoints.goneText')}
      </EmptyState>
    );
  }
  return <OnePoint view={view} today={today} />;
}

function OnePoint({ view, today }: { view: TurningPointView; today: Temporal.PlainDate }) {
  const { point, people, advice } = view;
  const { id } = point;
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <article ref={place} className="Page">
      <header className="Page-head">
        <p>
          <a href="#/turning-points">{i18n.t('app.turningPoints')}</a>
        </p>
        <h1 tabIndex={-1}>
          <bdi>{point.title}</bdi>
        </h1>
        <EditItem
          table="turningPoints"
          row={point}
          name={point.title}
          fields={['title', 'kind', 'state', 'on', 'options', 'personIds', 'choice']}
          more={['reviewOn', 'review']}
          scratch={ownScratch(`turningPoint:${id}`)}
          onRemoved={() => goTo('#/turning-points')}
        >
          <Facts point={point} today={today} />
        </EditItem>
        <TurningPointStep key={point.state} point={point} />
      </header>
      <TurningPointPart
        title={itemFieldWords('turningPoints', 'options')}
        text={point.options}
        empty={i18n.t('turningPoints.noOptions')}
      >
        <FillPart
          point={point}
          field="options"
          label={i18n.t(
            point.options === '' ? 'turningPoints.sayOptions' : 'turningPoints.changeOptions',
          )}
        />
      </TurningPointPart>
      <TurningPointPart
        title={itemFieldWords('turningPoints', 'personIds')}
        empty={i18n.t('turningPoints.noWho')}
        rows={people.map((person) => <Knowing key={person.id} person={person} />)}
      >
        <FillPart point={point} field="personIds" label={i18n.t('turningPoints.nameSomebody')} />
      </TurningPointPart>
      <TurningPointPart
        title={i18n.t('turningPoints.advice')}
        empty={i18n.t('turningPoints.noAdvice')}
        rows={advice.map((one) => <Advised key={one.advice.id} {...one} />)}
      >
        <AddItem
          table="advice"
          fields={['personId', 'text', 'on']}
          start={{
            turningPointId: id,
            personId: people.length === 1 ? (people[0]?.id ?? '') : '',
            on: today.toString(),
          }}
          scratch={ownScratch(`turningPoint:${id}:advice`)}
          label={i18n.t('advice.add')}
        />
      </TurningPointPart>
      {point.choice !== '' && (
        <TurningPointPart title={itemFieldWords('turningPoints', 'choice')} text={point.choice} />
      )}
      {point.review !== '' && (
        <TurningPointPart title={itemFieldWords('turningPoints', 'review')} text={point.review} />
      )}
    </article>
  );
}

function Facts({ point, today }: { point: TurningPoint; today: Temporal.PlainDate }) {
  const { kind, on, state, reviewOn, confidential } = point;
  return (
    <p className="Facts">
      <span>{itemValueWords('turningPoints', 'kind', kind)}</span>
      {on !== null && <span>{dayWords(on, today)}</span>}
      <span>{itemValueWords('turningPoints', 'state', state)}</span>
      {reviewOn !== null && state !== 'reviewed' && (
        <span>{i18n.t('turningPoints.reviewOn', { day: dayWords(reviewOn, today) })}</span>
      )}
      {confidential && <BetweenUs />}
    </p>
  );
}

/** Somebody who has been through it, and the way to ask them. */
function Knowing({ person }: { person: Named }) {
  return (
    <li className="TurningPointPage-person">
      <a href={personAddress(person.id)}>
        <bdi>{person.name}</bdi>
      </a>
      <LinkButton
        small
        look="quiet"
        href={writeAddress(person.id, 'advice')}
        aria-label={i18n.t('turningPoints.ask', { name: isolate(person.name) })}
      >
        {i18n.t('turningPoints.askShort')}
      </LinkButton>
    </li>
  );
}

function Advised({ advice, from }: { advice: Advice; from: Named }) {
  return (
    <li>
      <p className="TurningPointPage-text">
        <bdi>{advice.text}</bdi>
      </p>
      <p className="Facts">
        <a href={personAddress(from.id)}>
          <bdi>{from.name}</bdi>
        </a>
        <span>{itemValueWords('advice', 'state', advice.state)}</span>
      </p>
    </li>
  );
}
