/** A draft said otherwise: chosen from a menu, compared word by word, and taken only when the user says so. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type HelpRequest, WISHES, type Wish } from '../../utils/domain/writing-help';
import { MenuButton } from '../ui/MenuButton';
import { LanguageChoice } from './LanguageChoice';
import { RewritingCard } from './RewritingCard';
import { useHelpSource } from './useHelpSource';
import { useRewriting } from './useRewriting';
import './WritingHelp.css';

const KEYS = {
  shorter: 'writingHelp.shorter',
  warmer: 'writingHelp.warmer',
  simpler: 'writingHelp.simpler',
  language: 'writingHelp.language',
} as const satisfies Record<Wish, string>;

interface Props extends Pick<HelpRequest, 'text' | 'limit' | 'reader'> {
  /** The user takes a rewriting: it goes where the text stood, to be edited further, and can be taken back there. */
  onTake(text: string): void;
}

/** Nothing where nobody has been set up to help, and where nothing is written yet. */
export function WritingHelp({ text, limit, reader, onTake }: Props) {
  const source = useHelpSource();
  const { rewriting, begin, end } = useRewriting();
  const [choosing, setChoosing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (!source || text.trim() === '') return null;

  /** What goes away had the focus: it is back at the menu. */
  const toMenu = () => place.current?.querySelector('button')?.focus();
  const ask = (wish: Wish, language = '') => {
    setChoosing(false);
    begin(source, { wish, text, language, limit, reader });
    toMenu();
  };

  return (
    <div className="WritingHelp" ref={place}>
      <MenuButton
        small
        look="quiet"
        label={i18n.t('writingHelp.menu')}
        choices={WISHES.map((id) => ({ id, label: i18n.t(KEYS[id]) }))}
        onChoose={(wish) => (wish === 'language' ? setChoosing(true) : ask(wish))}
      >
        {i18n.t('writingHelp.menu')}
      </MenuButton>
      {choosing && (
        <LanguageChoice
          onChoose={(language) => ask('language', language)}
          onCancel={() => {
            setChoosing(false);
            toMenu();
          }}
        />
      )}
      {rewriting && (
        <RewritingCard
          rewriting={rewriting}
          text={text}
          onTake={() => {
            onTake(rewriting.text);
            end();
            toMenu();
          }}
          onAgain={() => begin(source, { ...rewriting.request, text })}
          onEnd={() => {
            end();
            toMenu();
          }}
        />
      )}
    </div>
  );
}
