/**
 * What all generations of LinkedIn's profile page share. The site runs many of them at once and
 * brings old ones back, so every recipe knows all hooks and only their order differs.
 */
import type { IdRule, Place, Proof, SectionRule } from '../recipe';
import { ABOUT_TITLES, EDUCATION_TITLES, POSITION_TITLES } from './words';

export const EXCLUDED = [
  'aside',
  'nav',
  'header',
  'footer',
  '[role="dialog"]',
  '[role="navigation"]',
  '[role="alert"]',
  '[role="tooltip"]',
  '[componentkey$="SuggestedForYou"]',
  '[data-component-key$="SuggestedForYou"]',
  '.artdeco-dropdown__content',
  '.artdeco-hoverable-content',
  '[data-view-name^="profile-browsemap"]',
];

export const SECTIONS: SectionRule[] = [
  {
    kind: 'about',
    places: [
      { css: '[componentkey$="About"]', basis: 'attribute' },
      { css: '[data-component-key$="About"]', basis: 'attribute' },
      { css: '[data-view-name="profile-card-about"]', basis: 'attribute' },
      { css: 'section:has(> #about), section:has(> div > #about)', basis: 'attribute' },
      {
        css: 'section.summary, section[data-section="summary"], .pv-about-section',
        basis: 'class',
      },
    ],
    titles: ABOUT_TITLES,
  },
  {
    kind: 'positions',
    places: [
      {
        css: '[componentkey*="card.ref"][componentkey*="ExperienceTopLevelSection"]:not([componentkey*="Volunteer"])',
        basis: 'attribute',
      },
      {
        css: '[componentkey*="ExperienceTopLevelSection"]:not([componentkey*="Volunteer"])',
        basis: 'attribute',
      },
      {
        css: '[data-component-key*="ExperienceTopLevelSection"]:not([data-component-key*="Volunteer"])',
        basis: 'attribute',
      },
      {
        css: '[componentkey*="ExperienceDetails"]:not([componentkey*="Volunteer"])',
        basis: 'attribute',
      },
      {
        css: 'section:has([componentkey="ProfileNullStateCardAnchor_Experience"])',
        basis: 'attribute',
      },
      { css: '[data-view-name="profile-card-experience"]', basis: 'attribute' },
      { css: 'section:has(> #experience), section:has(> div > #experience)', basis: 'attribute' },
      {
        css: 'section.experience, section[data-section="experience"], #experience-section',
        basis: 'class',
      },
      { css: 'section:has(a[href*="/details/experience"]):not(:has(section))', basis: 'url' },
      { css: 'section:has(a[href*="/edit/forms/position/"]):not(:has(section))', basis: 'url' },
    ],
    titles: POSITION_TITLES,
  },
  {
    kind: 'education',
    places: [
      { css: '[componentkey*="EducationTopLevelSection"]', basis: 'attribute' },
      { css: '[data-component-key*="EducationTopLevelSection"]', basis: 'attribute' },
      { css: '[componentkey*="EducationDetails"]', basis: 'attribute' },
      {
        css: 'section:has([componentkey="ProfileNullStateCardAnchor_Education"])',
        basis: 'attribute',
      },
      { css: '[data-view-name="profile-card-education"]', basis: 'attribute' },
      { css: 'section:has(> #education), section:has(> div > #education)', basis: 'attribute' },
      {
        css: 'section.education, section[data-section="educationsDetails"], #education-section',
        basis: 'class',
      },
      { css: 'section:has(a[href*="/details/education"]):not(:has(section))', basis: 'url' },
      { css: 'section:has(a[href*="/edit/forms/education/"]):not(:has(section))', basis: 'url' },
    ],
    titles: EDUCATION_TITLES,
  },
];

export const CARDS: Place[] = [
  { css: '[componentkey*="card.ref"][componentkey$="Topcard"]', basis: 'attribute' },
  { css: '[componentkey$="Topcard"]', basis: 'attribute' },
  { css: '[data-component-key$="Topcard"]', basis: 'attribute' },
  { css: '[data-view-name="profile-top-card"]', basis: 'attribute' },
  { css: 'section[data-member-id]', basis: 'attribute' },
  { css: 'section.top-card-layout', basis: 'class' },
  { css: 'section.pv-top-card', basis: 'class' },
];

/** The overlay gives the profile's own address among the contact details. */
export const CONTACT: Place[] = [
  { css: '[role="dialog"]:has(a[href*="/in/{slug}"])', basis: 'url' },
];

export const ITEMS = [
  '[componentkey^="entity-collection-item"]',
  '[data-component-key^="entity-collection-item"]',
  '[data-view-name="profile-component-entity"]',
  'li.artdeco-list__item',
  'li.pvs-list__paged-list-item',
  'li.experience-item',
  'li.education__list-item',
];

/** Links that only the owner's own entries carry. */
const OWNER_PATH =
  '/in/([^/?#]+)/(?:[a-z]{2}/)?(?:overlay|details?|edit|recent-activity|opportunities)(?:/|$)';

export const PROOFS: Proof[] = [
  { where: 'card', css: 'a[href*="/in/"]', attribute: 'href', pattern: OWNER_PATH, points: 2 },
  {
    where: 'card',
    css: '[componentkey^="ProfileVerificationTriggerRef-"]',
    attribute: 'componentkey',
    pattern: '^ProfileVerificationTriggerRef-(.+)$',
    points: 2,
  },
  {
    where: 'card',
    css: '[data-component-key^="ProfileVerificationTriggerRef-"]',
    attribute: 'data-component-key',
    pattern: '^ProfileVerificationTriggerRef-(.+)$',
    points: 2,
  },
  {
    where: 'card',
    css: 'a[href*="/in/"]:has(h1), a[href*="/in/"]:has(h2), :is(h1, h2) a[href*="/in/"]',
    attribute: 'href',
    pattern: '/in/([^/?#]+)',
    points: 2,
  },
  {
    where: 'card',
    css: 'a[href*="vanityName="]',
    attribute: 'href',
    pattern: '[?&]vanityName=([^&#]+)',
    points: 2,
  },
  {
    where: 'card',
    css: '[role="toolbar"] a[href*="/in/"]',
    attribute: 'href',
    pattern: '/in/([^/?#]+)',
    points: 2,
  },
  {
    where: 'document',
    css: 'link[rel="canonical"]',
    attribute: 'href',
    pattern: 'linkedin\\.com/in/([^/?#]+)',
    points: 1,
    mayDiffer: true,
  },
  {
    where: 'document',
    css: 'meta[property="og:url"]',
    attribute: 'content',
    pattern: 'linkedin\\.com/in/([^/?#]+)',
    points: 1,
    mayDiffer: true,
  },
  {
    where: 'document',
    css: '[componentkey^="Profile_Top_Level_"]',
    attribute: 'componentkey',
    pattern: '(?:Topcard|Section|Level|About|Skills)(.+)$',
    points: 1,
    mayDiffer: true,
  },
  { where: 'sections', css: 'a[href*="/in/"]', attribute: 'href', pattern: OWNER_PATH, points: 1 },
];

const CARD_NAMES =
  'Topcard|About|Featured|Services|ExperienceTopLevelSection|EducationTopLevelSection|CertificationTopLevel\\w*|Projects\\w*|Skills\\w*|VolunteerExperienceTopLevel\\w*|RecommendationsTopLevel\\w*|PublicationTopLevelSection|CourseTopLevelSection|HonorsTopLevel\\w*|LanguageTopLevel\\w*|Organizations\\w*|Patents\\w*|TestScoresTopLevel\\w*|Interests\\w*|Causes\\w*|ConnectedAccountsTopLevel\\w*|Highlights|SalesInsightsOrHighlights|SupportedLocales|SuggestedForYou';
const CARD_ID = `profile\\.card\\.ref(AC[oO][A-Za-z0-9_-]{8,}?)(?:${CARD_NAMES})$`;

export const IDS: IdRule[] = [
  {
    key: 'linkedin-member',
    where: 'card',
    css: '[data-member-id]',
    attribute: 'data-member-id',
    pattern: '^(\\d+)$',
  },
  {
    key: 'linkedin-member',
    where: 'card',
    css: '[componentkey*="urn:li:member:"]',
    attribute: 'componentkey',
    pattern: 'urn:li:member:(\\d+)',
  },
  {
    key: 'linkedin-id',
    where: 'card',
    css: '[componentkey*="profile.card.ref"]',
    attribute: 'componentkey',
    pattern: CARD_ID,
  },
  {
    key: 'linkedin-id',
    where: 'card',
    css: '[data-component-key*="profile.card.ref"]',
    attribute: 'data-component-key',
    pattern: CARD_ID,
  },
  {
    key: 'linkedin-id',
    where: 'card',
    css: 'a[href*="profileUrn="]',
    attribute: 'href',
    pattern: 'profileUrn=[^&#]*?(AC[oO][A-Za-z0-9_-]{30,})',
  },
  {
    key: 'linkedin-id',
    where: 'sections',
    css: '[componentkey*="profile.card.ref"]',
    attribute: 'componentkey',
    pattern: CARD_ID,
  },
  {
    key: 'linkedin-id',
    where: 'sections',
    css: '[data-component-key*="profile.card.ref"]',
    attribute: 'data-component-key',
    pattern: CARD_ID,
  },
];

export const SELF = [
  'a[href*="/in/{slug}/edit/"]',
  'a[href*="/in/{slug}/details/guidance"]',
  // Without `/edit` it is what the open-to-work card offers to everyone.
  'a[href*="/in/{slug}/opportunities/"][href*="/edit"]',
  'a[href*="/analytics/profile-views"]',
  'a[href*="/in/me/edit/"]',
];

export const PROMOTIONS = [
  '^verify (in|now|your|with)\\b',
  '^(get|add) verified|^add verification',
  '^(show|find out|try|reactivate|get) .*premium',
  '^private to you$',
  '^(verified|verifiziert|vérifié|verificado|verificato|geverifieerd|zweryfikowano|認証済み|已验证|인증됨|موثق|подтверждено)$',
  '#\\S+.*#\\S+',
];
