/**
 * What a row of each table is, for who checks rows that come from elsewhere. Items have their rules (`ITEMS`), and
 * recipes are checked wherever they are read.
 */
import { aliasSchema } from '../domain/alias';
import { apartSchema } from '../domain/apart';
import { draftSchema } from '../domain/draft';
import { interactionSchema } from '../domain/interaction';
import type { ItemTable } from '../domain/items/items';
import { meetingSchema } from '../domain/meeting';
import { personSchema } from '../domain/person';
import { preferencesSchema } from '../domain/preferences';
import { reminderSchema } from '../domain/reminder';
import { statusMoveSchema } from '../domain/status-move';
import { templateSchema } from '../domain/template';
import type { z } from '../domain/zod';
import type { TableName } from './database';

export const ROW_SCHEMAS: Partial<Record<TableName, z.ZodMiniType>> = {
  people: personSchema,
  aliases: aliasSchema,
  interactions: interactionSchema,
  reminders: reminderSchema,
  moves: statusMoveSchema,
  apart: apartSchema,
  drafts: draftSchema,
  templates: templateSchema,
  meetings: meetingSchema,
  preferences: preferencesSchema,
} satisfies Record<Exclude<TableName, ItemTable | 'recipes'>, z.ZodMiniType>;
