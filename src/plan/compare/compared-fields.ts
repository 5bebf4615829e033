import { chapterSchema } from '../entry/chapter.ts';
import { figureSchema } from '../entry/figure.ts';
import { goalSchema } from '../entry/goal.ts';
import { measureSchema } from '../entry/measure.ts';
import { offerSchema } from '../entry/offer.ts';
import { fieldRules } from '../value/field-rules.ts';

/**
 * How each field that a reader sees is held against the same field of another plan, or why it is not, as the schemas say of
 * their fields. A test walks the schemas, so that no field of these kinds can be added without saying it.
 */

export const goalRules = fieldRules(goalSchema, [
  'wording',
  'target',
  'openTarget',
  'kind',
  'targetGroups',
  'evaluation',
  'theme',
  'relations',
  'title',
]);

export const measureRules = fieldRules(measureSchema, [
  'aims',
  'partOf',
  'count',
  'tells',
  'forecastOf',
  'breaks',
  'population',
  'stock',
  'unit',
]);

export const figureRules = fieldRules(figureSchema, [
  'measure',
  'group',
  'place',
  'period',
  'population',
  'definition',
  'columns',
  'sections',
  'label',
  'order',
  'title',
  'what',
]);

export const offerRules = fieldRules(offerSchema, ['plans']);

export const chapterRules = fieldRules(chapterSchema, ['themes', 'lead']);
