/** Table, list or board: three looks at the same people, each with an address of its own. */
import { i18n } from '#i18n';
import { boardAddress, peopleAddress } from '../hooks/route';
import './LookSwitch.css';
import { type PeopleLook, withLook } from './look';

interface Props {
  look: PeopleLook;
  /** What narrows and orders them: it goes along. */
  query: URLSearchParams;
}

export function LookSwitch({ look, query }: Props) {
  const looks = [
    {
      look: 'table',
      label: i18n.t('people.asTable'),
      href: peopleAddress(withLook(query, 'table')),
    },
    { look: 'list', label: i18n.t('people.asList'), href: peopleAddress(withLook(query, 'list')) },
    {
      look: 'board',
      label: i18n.t('people.asBoard'),
      href: boardAddress(withLook(query, 'board')),
    },
  ];
  return (
    <nav className="LookSwitch" aria-label={i18n.t('people.look')}>
      {looks.map((one) => (
        <a key={one.look} href={one.href} aria-current={one.look === look ? 'page' : undefined}>
          {one.label}
        </a>
      ))}
    </nav>
  );
}
