/** A subject or a text on its way: filled from its source, written in as one plain text. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { fieldName } from '../../utils/services/templates/field-help';
import type { Fields, RenderedPart } from '../../utils/services/templates/fields';
import { render } from '../../utils/services/templates/render';
import {
  boxText,
  type Edit,
  edited,
  filled,
  type Mark,
  marksOf,
  type NameOf,
  rewritten,
} from './box-text';
import { withoutField } from './leave-out';
import { sourceOf } from './source-of';

export interface Message {
  /** What stands in the box: what will be sent, with a mark where something is missing. */
  text: string;
  /** Where something is missing. While there is any, the message is not ready to be sent. */
  marks: Mark[];
  /** @returns where the caret belongs. */
  change(edit: Edit): number;
  /** @returns what to store for it with a field's marks left out, each with the sentence it stands in. */
  without(field: string): string;
  /** @returns what to store for it with a value where a field is missing. */
  with(field: string, value: string): string;
  /** @returns what to store for another text in the place of all of it; marks that it still has stay marks. */
  rewritten(text: string): string;
}

/**
 * @param source - Liquid: a template's text, or what was made of it.
 * @param fields - `undefined` while they are read.
 * @param onSource - told what to store when the user has changed the text.
 * @param nameOf - what a field that is missing is called; the same function at each call.
 * @returns `undefined` until first filled. A source that is no Liquid is shown as it is.
 */
export function useMessage(
  source: string,
  fields: Fields | undefined,
  onSource: (source: string) => void,
  nameOf: NameOf = fieldName,
): Message | undefined {
  const [parts, setParts] = useState<RenderedPart[]>();
  // What the parts on screen were made of: what was typed here needs no filling.
  const shown = useRef<{ source: string; fields: Fields } | null>(null);

  useEffect(() => {
    if (!fields) return;
    if (shown.current?.source === source && shown.current.fields === fields) return;
    let isLatest = true;
    void render(source, fields)
      .then(
        (rendered) => rendered.parts,
        (): RenderedPart[] => [{ kind: 'text', text: source }],
      )
      .then((next) => {
        if (!isLatest) return;
        shown.current = { source, fields };
        setParts(next);
      });
    return () => {
      isLatest = false;
    };
  }, [source, fields]);

  return useMemo(() => {
    if (!parts || !fields) return undefined;
    return {
      text: boxText(parts, nameOf),
      marks: marksOf(parts, nameOf),
      change: (edit) => {
        const next = edited(parts, edit, nameOf);
        const nextSource = sourceOf(next.parts, fields);
        shown.current = { source: nextSource, fields };
        setParts(next.parts);
        onSource(nextSource);
        return next.caret;
      },
      without: (field) => sourceOf(withoutField(parts, field, nameOf), fields),
      with: (field, value) => sourceOf(filled(parts, field, value), fields),
      rewritten: (text) => sourceOf(rewritten(parts, text, nameOf), fields),
    };
  }, [parts, fields, onSource, nameOf]);
}
