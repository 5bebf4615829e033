import { bulletData, type BulletData } from '../chart/bullet-data.ts';
import { bulletSpec, sharedAxis, type BulletAxis } from '../chart/bullet.ts';
import { renderSvg } from '../chart/render-svg.ts';
import { sizes } from '../chart/style.ts';
import type { PartAssessment } from '../plan/assess/assessment.ts';
import { byId, type Library } from '../plan/library/library.ts';
import { isOfChange, type GoalSummary, type PartSummary } from '../plan/publish/goal-summary.ts';
import { capitalize, endSentence } from '../plan/words/danish.ts';

/** A goal with a bullet for each of its targets that there is something to draw of. */
export interface GoalView extends GoalSummary {
  parts: readonly PartView[];
  hasBullet: boolean;
  /** How to read the bullets of a list, which share their axis. */
  bulletNote?: string;
}

export interface PartView extends PartSummary {
  bullet?: { svg: string; description: string };
}

/** A goal by itself: its bullet is a line of numbers. */
export const withBullet = (summary: GoalSummary, library: Library): Promise<GoalView> =>
  drawn(summary, library, undefined);

/** Goals that stand together: their bullets share the axis of distance to the target. */
export async function withBullets(summaries: readonly GoalSummary[], library: Library): Promise<GoalView[]> {
  const bullets = summaries.flatMap(({ assessment }) =>
    assessment.parts.flatMap((part) => bulletOf(part, library) ?? []),
  );
  const { axisOf, note } = sharedAxis(bullets, sizes.narrow);
  return Promise.all(
    summaries.map(async (summary) => ({
      ...(await drawn(summary, library, axisOf)),
      ...(note && { bulletNote: note }),
    })),
  );
}

type AxisOf = ((data: BulletData) => BulletAxis) | undefined;

async function drawn(summary: GoalSummary, library: Library, axisOf: AxisOf): Promise<GoalView> {
  const parts = await Promise.all(summary.parts.map((part) => partView(part, library, axisOf)));
  return { ...summary, parts, hasBullet: parts.some(({ bullet }) => bullet !== undefined) };
}

async function partView(summary: PartSummary, library: Library, axisOf: AxisOf): Promise<PartView> {
  const data = bulletOf(summary.part, library);
  if (!data) return summary;
  return {
    ...summary,
    bullet: {
      svg: await renderSvg(bulletSpec(data, sizes.narrow, axisOf?.(data))),
      description: `${endSentence(data.valueText)} ${summary.target} ${endSentence(capitalize(data.distance))}`,
    },
  };
}

const bulletOf = (part: PartAssessment, library: Library): BulletData | undefined =>
  bulletData(part, {
    ...(part.target.kind === 'relative-to-place' && { place: byId(library.places, part.target.place).name }),
    ...(part.target.kind === 'interval' && { between: part.target.between }),
    isChange: isOfChange(part.target, library),
  });

/** What a list of goals needs to know of all of them: whether any has a target, and how their bullets are read. */
export const goalList = (views: readonly GoalView[]): { hasTargets: boolean; bulletNote: string | undefined } => ({
  hasTargets: views.some(({ parts }) => parts.length > 0),
  bulletNote: views.find(({ hasBullet }) => hasBullet)?.bulletNote,
});
