/** Turns that many letters share, as Liquid. */

/** Works with any of them unknown: `My name is Sam Rivera, pharmacy technician at Corner Pharmacy.` */
export const ABOUT_ME =
  'My name is {{ me.name }}{% if me.role %}, {{ me.role }}{% endif %}{% if me.organization %} at {{ me.organization }}{% endif %}.';

/** The way the user signs letters, or their name. */
export const SIGNED = '{% if me.signature %}{{ me.signature }}{% else %}{{ me.name }}{% endif %}';
