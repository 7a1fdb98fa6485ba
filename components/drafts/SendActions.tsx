/** Out of Kith and into the program that sends: copied, or opened there with everything filled in. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { gmailLink, type Letter, mailto, outlookLink } from '../../utils/domain/compose-link';
import type { Channel } from '../../utils/domain/message';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { LinkButton } from '../ui/LinkButton';
import './SendActions.css';

const MAIL = [
  ['drafts.openMail', mailto],
  ['drafts.openGmail', gmailLink],
  ['drafts.openOutlook', outlookLink],
] as const;

interface Props {
  letter: Letter;
  channel: Channel;
  /** A page of the person's, where a copied text goes. */
  profile: string | undefined;
  /** Something is still missing: nothing leaves, and a press leads there. */
  onBlocked: (() => void) | null;
  /** It has been copied or opened. */
  isOut: boolean;
  onOut(): void;
}

export function SendActions({ letter, channel, profile, onBlocked, isOut, onOut }: Props) {
  const [said, setSaid] = useState<'copied' | 'subjectCopied' | 'noCopy' | null>(null);
  const copy = async (text: string, done: 'copied' | 'subjectCopied') => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
      if (done === 'copied') onOut();
    } catch {
      setSaid('noCopy');
    }
  };
  const isLong = channel === 'email' && mailto(letter).isLong;
  return (
    <div className="SendActions">
      <div className="SendActions-line">
        <Button
          look={isOut || onBlocked ? 'plain' : 'primary'}
          aria-disabled={onBlocked !== null}
          onClick={onBlocked ?? (() => void copy(letter.text, 'copied'))}
        >
          {i18n.t('drafts.copy')}
        </Button>
        {letter.subject !== '' && (
          <Button
            look="quiet"
            aria-disabled={onBlocked !== null}
            onClick={onBlocked ?? (() => void copy(letter.subject, 'subjectCopied'))}
          >
            {i18n.t('drafts.copySubject')}
          </Button>
        )}
        {channel === 'email' &&
          MAIL.map(([key, linkTo]) =>
            onBlocked ? (
              <Button key={key} look="quiet" aria-disabled onClick={onBlocked}>
                {i18n.t(key)}
              </Button>
            ) : (
              <LinkButton
                key={key}
                look="quiet"
                href={linkTo(letter).href}
                target="_blank"
                rel="noreferrer noopener"
                onClick={onOut}
              >
                {i18n.t(key)}
              </LinkButton>
            ),
          )}
      </div>
      <p className="SendActions-said" role="status">
        {said && i18n.t(`drafts.${said}`)}
        {said === 'copied' && profile && (
          <>
            {' '}
            <ExternalLink href={profile}>{i18n.t('drafts.openProfile')}</ExternalLink>
          </>
        )}
        {said === null && isLong && i18n.t('drafts.longMail')}
      </p>
    </div>
  );
}
