/** What each part of my profile is called, and what it is used for. */
import { i18n } from '#i18n';
import type { ProfileField } from '../../utils/domain/preferences';

const KEYS = {
  name: ['profile.name', 'profile.nameUse'],
  role: ['profile.role', 'profile.roleUse'],
  organization: ['profile.organization', 'profile.organizationUse'],
  field: ['profile.field', 'profile.fieldUse'],
  location: ['profile.location', 'profile.locationUse'],
  background: ['profile.background', 'profile.backgroundUse'],
  goal: ['profile.goal', 'profile.goalUse'],
  strengths: ['profile.strengths', 'profile.strengthsUse'],
  gaps: ['profile.gaps', 'profile.gapsUse'],
  interests: ['profile.interests', 'profile.interestsUse'],
  offers: ['profile.offers', 'profile.offersUse'],
  link: ['profile.link', 'profile.linkUse'],
  signature: ['profile.signature', 'profile.signatureUse'],
} as const satisfies Record<ProfileField, readonly [string, string]>;

/** @returns with a capital: "My name". */
export function profileWords(field: ProfileField): string {
  return i18n.t(KEYS[field][0]);
}

/** @returns one sentence: where it goes, with an example. */
export function profileUseWords(field: ProfileField): string {
  return i18n.t(KEYS[field][1]);
}
