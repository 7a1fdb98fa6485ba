/** What others told me: advice with what came of it, feedback, and what they recommended. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { WalkedRows } from '../keys/WalkedRows';
import { RoomTabs } from '../mentorships/RoomTabs';
import { TextField } from '../ui/TextField';
import { AdviceOf } from './AdviceOf';
import './AdviceView.css';
import { FeedbackOf } from './FeedbackOf';
import { ResourcesOf } from './ResourcesOf';
import '../ui/Page.css';

export function AdviceView({ query }: { query: URLSearchParams }) {
  const [find, setFind] = useState('');
  useDocumentTitle(i18n.t('app.advice'));
  return (
    <WalkedRows
      className="Page"
      link=".ItemSection-list > li > .EditItem > .EditItem-actions [data-settles]"
    >
      <h1 tabIndex={-1}>{i18n.t('app.advice')}</h1>
      <RoomTabs current="advice" />
      <p className="Page-about">{i18n.t('advice.about')}</p>
      <TextField
        className="AdviceView-find"
        type="search"
        label={i18n.t('advice.find')}
        value={find}
        onChange={setFind}
      />
      <AdviceOf person={null} find={find} asked={query.get('of')} from={query.get('from')} />
      <FeedbackOf person={null} find={find} />
      <ResourcesOf person={null} find={find} />
    </WalkedRows>
  );
}
