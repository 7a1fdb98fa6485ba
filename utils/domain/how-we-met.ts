/** The ways people meet. Apart from the schema, so that a form shows them without loading what checks rows. */

export const HOW_WE_MET = [
  'own-organization',
  'association',
  'event',
  'alumni',
  'online',
  'introduced',
] as const;
export type HowWeMet = (typeof HOW_WE_MET)[number];
