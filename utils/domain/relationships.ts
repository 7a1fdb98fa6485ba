/** What people are to each other. Apart from the schema, so that a form shows them without loading what checks rows. */

export const RELATIONSHIPS = [
  'hoped-mentor',
  'mentor',
  'mentee',
  'peer',
  'sponsor',
  'connector',
  'recruiter',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];
