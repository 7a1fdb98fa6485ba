/**
 * What a layer says about one person on the page. Layers only report; `extract.ts` alone decides
 * who the page is about and which value wins.
 */
import type {
  Basis,
  CapturedField,
  CapturedPerson,
  Confidence,
  IdentityKey,
  Layer,
} from '../domain/capture-result';

/** How strongly a source claims that the page is about this person. */
export type Claim =
  | 'main-entity' // ProfilePage.mainEntity, or a recipe's bound subject
  | 'representative' // representative h-card; a person whose url or @id is the page
  | 'only' // the only person a source names, with nothing that says otherwise
  | 'mentioned'; // an author, a colleague, a list member: never the subject by itself

export interface Candidate {
  claim: Claim;
  layer: Layer;
  basis: Basis;
  confidence: Confidence;
  /** Only the fields this source gives; clean text. */
  person: Partial<CapturedPerson>;
  /** Keys this source gives for the person, strongest first. */
  keys: IdentityKey[];
  /** Fields whose value the page cut short. */
  cut: CapturedField[];
}
