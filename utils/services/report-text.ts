/** A progress report in words, as a text to hand over. */
import { i18n } from '#i18n';
import type { ActionItem } from '../domain/items/action-item';
import type { AgendaPart } from '../domain/items/agenda-item';
import type { Milestone } from '../domain/items/milestone';
import type { ProgressEntry } from '../domain/items/progress-entry';
import type { Block } from '../exchange/markdown/document';
import type { GoalReport, Report } from './report';

type DayWords = (on: string) => string;

/** @returns empty where there is nothing to tell of the time. */
export function reportBlocks(report: Report, dayOf: DayWords): Block[] {
  const { goals, done, open, outcomes, person, from, to } = report;
  const actions = (rows: ActionItem[]) => rows.map((one) => actionWords(one, person.name, dayOf));
  const points = (parts: AgendaPart[]) =>
    report.points.flatMap(({ part, text }) => (parts.includes(part) ? [text] : []));
  const parts = [
    goals.length > 0
      ? [heading('report.goals'), ...goals.flatMap((one) => goalBlocks(one, dayOf))]
      : [],
    listed('report.actionsDone', actions(done)),
    listed('report.actionsOpen', actions(open)),
    listed(
      'report.outcomes',
      outcomes.map(({ what, outcome }) => (what === '' ? outcome : `${what}\n→ ${outcome}`)),
    ),
    listed('report.challenges', points(['challenges'])),
    listed('report.questions', points(['questions', 'clarifications'])),
  ].flat();
  if (parts.length === 0) return [];
  const time = i18n.t('report.from', { from: dayOf(from), to: dayOf(to) });
  const title = i18n.t('report.title', { name: person.name });
  return [{ is: 'heading', level: 1, text: title }, { is: 'text', text: time }, ...parts];
}

type HeadingKey =
  | 'report.goals'
  | 'report.actionsDone'
  | 'report.actionsOpen'
  | 'report.outcomes'
  | 'report.challenges'
  | 'report.questions';

const heading = (key: HeadingKey): Block => ({ is: 'heading', level: 2, text: i18n.t(key) });

function listed(key: HeadingKey, points: readonly string[]): Block[] {
  if (points.length === 0) return [];
  return [heading(key), { is: 'points', points }];
}

function goalBlocks({ goal, progress, taken, ahead }: GoalReport, dayOf: DayWords): Block[] {
  const said = [
    goal.measure,
    goal.state !== 'open' && goal.endedOn !== null
      ? i18n.t(goal.state === 'reached' ? 'report.reached' : 'report.letGo', {
          day: dayOf(goal.endedOn),
        })
      : goal.targetOn !== null && i18n.t('report.target', { day: dayOf(goal.targetOn) }),
    taken.length > 0 && i18n.t('report.steps', { steps: stepWords(taken) }),
    ahead.length > 0 &&
      goal.state === 'open' &&
      i18n.t('report.nextSteps', { steps: stepWords(ahead) }),
  ].filter((one) => typeof one === 'string' && one !== '');
  return [
    { is: 'heading', level: 3, text: goal.statement },
    ...(said.length > 0 ? [{ is: 'text' as const, text: said.join('\n') }] : []),
    progress.length > 0
      ? { is: 'points', points: progress.map((one) => entryWords(one, dayOf)) }
      : { is: 'text', text: i18n.t('report.noProgress') },
  ];
}

const stepWords = (steps: readonly Milestone[]) => steps.map(({ text }) => text).join('; ');

/** "12 November 2026: passed the mock exam (sure of it: 4 of 5)". */
function entryWords({ on, text, confidence }: ProgressEntry, dayOf: DayWords): string {
  const sure =
    confidence === null ? '' : ` (${i18n.t('report.confidence', { count: String(confidence) })})`;
  return `${on === null ? '' : `${dayOf(on)}: `}${text}${sure}`;
}

/** "Ana Ruiz: send the form, by 1 December 2026"; what came of it on a line of its own. */
function actionWords(
  { owner, text, dueOn, state, outcome }: ActionItem,
  name: string,
  dayOf: DayWords,
): string {
  const what = owner === 'them' ? i18n.t('report.theirs', { name, text }) : text;
  const due =
    state === 'open' && dueOn !== null ? `, ${i18n.t('report.due', { day: dayOf(dueOn) })}` : '';
  return `${what}${due}${outcome === '' ? '' : `\n→ ${outcome}`}`;
}
