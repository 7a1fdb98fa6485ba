/** Lines of LinkedIn's cards that are nobody's headline, where only their words or their shape tell. */

/** Badges and presence, beside a name. */
export const NOISE = [
  // `Status is reachable`, `Status ist „erreichbar“`, `Le statut est « en ligne »`, `ステータスはオンラインです`
  '^(?:le |el |lo |o )?(?:status|statut|estado|stato|durum)\\b.{0,40}$|^ステータス|^الحالة',
  // `Mobile • 10h`, `Active now`, `Active 5m ago`
  '^(?:mobile?|móvil|celular)\\s?[•·]|^active (?:now|\\d)|^(?:online|en ligne|オンライン|متصل الآن)$',
  '^(?:verified|verifiziert|vérifié|verificado|verificato|geverifieerd|zweryfikowano|認証済み|已验证|인증됨|موثق|подтверждено)\\b.{0,20}$',
  '^(?:linkedin )?premium\\b.{0,20}$',
  '^(?:author|autor(?:in|a|ka|e)?|auteur|auteure|autrice|投稿者|作成者|المؤلف|الكاتب|автор)$',
  '^(?:follow(?:ing)?|folgen|abonniert|suivre|suivi|seguir|siguiendo|obserwu\\w+|フォロー(?:中|する)?|متابعة)$',
];

/** Past these a card of a search says what else it found: mutual connections, other jobs, services. */
export const BEYOND = [
  '^\\p{L}[\\p{L} ]{2,18}\\s?[:：]\\s',
  '(?:mutual|common|shared) connection|gemeinsame[rn]? kontakt|relations? en commun|wspóln\\w+ (?:kontakt|znajom)|共通の(?:つながり|知り合い)|مشترك|(?:en|em|in) com[uú]ne? |gemeenschappelijke connectie',
];

/** Since when they are connected: a whole date, or the words beside a length of time. */
export const CONNECTED = [
  '\\p{Nd}{1,2}\\.?\\s(?:de\\s)?\\p{L}+\\.?\\s(?:de\\s)?\\p{Nd}{4}|\\p{L}\\s\\p{Nd}{1,2},\\s\\p{Nd}{4}|\\p{Nd}{4}\\s?[年년]\\s?\\p{Nd}',
  '^connected\\b|\\b(?:verbunden|vernetzt)$|^(?:en relation|connecté)|^(?:połączon|w kontaktach od|kontakt od)|^(?:conect|collegat|verbonden)\\w* |つながりました$|^(?:تم التواصل|متصل منذ)',
];

/** When something was posted ends the head of a post: `2h • Edited`, `vor 2 Std.`, `il y a 2 h`, `2時間前`. */
export const POSTED = [
  '^(?:(?:vor|il y a|hace|há|منذ)\\s)?\\p{Nd}{1,2}\\s?\\p{L}{1,8}\\.?(?:\\s(?:ago|temu|geleden|fa|sedan|siden|önce|назад))?(?:\\s?[•·].*)?$',
  '^(?:just now|gerade eben|à l’instant|przed chwilą|たった今|الآن)\\b',
];
