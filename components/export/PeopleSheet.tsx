/** Everybody on paper: a line for each, with what reaches them. */
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { fieldWords } from '../people/field-words';
import { statusWords } from '../ui/status-words';
import './PeopleSheet.css';

export function PeopleSheet({ people }: { people: readonly Person[] }) {
  return (
    <table className="PeopleSheet">
      <caption>{i18n.t('export.people', people.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{fieldWords('name')}</th>
          <th scope="col">{i18n.t('export.does')}</th>
          <th scope="col">{i18n.t('export.reached')}</th>
          <th scope="col">{i18n.t('status.label')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <bdi>{person.name}</bdi>
            </th>
            <td>
              {[person.headline, person.organization].filter(Boolean).map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
            </td>
            <td>
              {[person.emails[0], person.phones[0]].filter(Boolean).map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
            </td>
            <td>{statusWords(person.status)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
