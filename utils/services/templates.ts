/** The verbs about templates: those of the user's own are added, edited, copied and removed; shipped ones are copied. */
import { newId } from '../domain/ids';
import type { Purpose } from '../domain/message';
import type { Stamp } from '../domain/row';
import type { Template } from '../domain/template';
import { cleanTemplate, type TemplateInput } from '../domain/template-input';
import { act } from './action';
import type { Kith } from './kith';
import { SHIPPED } from './templates/library/all';
import type { LetterOccasion } from './templates/library/shipped';

/** A template as lists show it: one that came with Kith, or one of the user's own. */
export interface AnyTemplate extends TemplateInput {
  id: string;
  /** Whether the user wrote it, and may change it. */
  own: boolean;
  /** Of thanks for one thing alone (library/shipped.ts). */
  occasion?: LetterOccasion;
  /** One line on when it is the right one; empty for the user's own. */
  use: string;
}

type Done = Promise<{ id: string; actionId: Stamp }>;

/**
 * Every template, the user's own first, by name.
 *
 * @param purpose - only those for it; left out for all.
 */
export async function templatesFor(kith: Kith, purpose?: Purpose): Promise<AnyTemplate[]> {
  const own = await ownTemplates(kith);
  const mine = own.map((one): AnyTemplate => ({ ...one, own: true, use: '' }));
  const shipped = SHIPPED.map((one): AnyTemplate => ({ ...one, own: false }));
  return [...mine, ...shipped].filter((one) => purpose === undefined || one.purpose === purpose);
}

/** The user's own, by name. */
export async function ownTemplates({ db }: Kith): Promise<Template[]> {
  const rows = await db.templates.toArray();
  return rows.filter(({ _del }) => _del === undefined).sort((a, b) => a.name.localeCompare(b.name));
}

/** One template; null when there is none, or none any more. */
export async function templateById({ db }: Kith, id: string): Promise<AnyTemplate | null> {
  const shipped = SHIPPED.find((one) => one.id === id);
  if (shipped) return { ...shipped, own: false };
  const row = await db.templates.get(id);
  return row && row._del === undefined ? { ...row, own: true, use: '' } : null;
}

/** @throws {InvalidInputError} naming the field that cannot be kept. */
export async function addTemplate(kith: Kith, input: TemplateInput): Done {
  return insert(kith, 'addTemplate', input, null);
}

/**
 * Makes one of the user's own from any template, to change it.
 *
 * @param name - what the copy is called.
 * @returns null when the template is gone.
 */
export async function copyTemplate(
  kith: Kith,
  id: string,
  name: string,
): Promise<Awaited<Done> | null> {
  const template = await templateById(kith, id);
  return template && insert(kith, 'copyTemplate', { ...template, name }, id);
}

/** @throws {InvalidInputError} naming the field; {RowGoneError} when it has been removed. */
export async function editTemplate(kith: Kith, id: string, patch: Partial<TemplateInput>): Done {
  const { actionId } = await act(kith, 'editTemplate', async (change) => {
    const row = await change.living('templates', id);
    await change.patch('templates', id, cleanTemplate({ ...row, ...patch }));
  });
  return { id, actionId };
}

/** Removes one of the user's own. Drafts begun with it keep their text. */
export async function removeTemplate(kith: Kith, id: string): Done {
  const { actionId } = await act(kith, 'removeTemplate', async (change) => {
    await change.living('templates', id);
    await change.remove('templates', id);
  });
  return { id, actionId };
}

async function insert(
  kith: Kith,
  verb: string,
  input: TemplateInput,
  copiedFrom: string | null,
): Done {
  const values = cleanTemplate(input);
  const id = newId(kith.now().epochMilliseconds);
  const { actionId } = await act(kith, verb, (change) =>
    change.insert('templates', id, { ...values, copiedFrom }),
  );
  return { id, actionId };
}
