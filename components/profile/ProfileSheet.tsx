/** My profile as one page for a mentor: read here, copied, or printed. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Preferences } from '../../utils/domain/preferences';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { printOnly } from '../ui/print-only';
import './ProfileSheet.css';
import { profileSheet, profileSheetText } from './profile-sheet';

export function ProfileSheet({ profile }: { profile: Preferences['profile'] }) {
  const page = useRef<HTMLElement>(null);
  const sheet = profileSheet(profile);
  return (
    <section className="ProfileSheet" aria-labelledby="settings-sheet">
      <h3 id="settings-sheet">{i18n.t('profile.sheetTitle')}</h3>
      <p>{i18n.t(sheet ? 'profile.sheetAbout' : 'profile.sheetEmpty')}</p>
      {sheet && (
        <>
          <article ref={page} className="ProfileSheet-page" dir="auto">
            {sheet.name && <p className="ProfileSheet-name">{sheet.name}</p>}
            {sheet.line && <p>{sheet.line}</p>}
            <dl>
              {sheet.parts.map(({ title, text }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>
                    <bdi>{text}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </article>
          <div className="ProfileSheet-actions">
            <CopyButton text={profileSheetText(sheet)} />
            <Button look="quiet" onClick={() => printOnly(page.current)}>
              {i18n.t('ui.print')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
