/** The units that a size of one's own would be said in: type and spaces come from the scales in src/styles/tokens.css. */
const raw = ['rem', 'em', 'px', 'pt', 'mm', 'cm', 'ch', 'ex'];

/** An exception stands where it is made, with its reason. */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'declaration-property-unit-disallowed-list': [
      { '/^(?:margin|padding)/': raw, '/^(?:row-|column-)?gap$/': raw, '/^font(?:-size)?$/': raw },
      { message: (property, unit) => `${property} takes its size from the scales in tokens.css, not in ${unit}` },
    ],
    'import-notation': 'string',
    // Empty lines part what styles one thing from what styles the next; a rule cannot know where that is.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'rule-empty-line-before': null,
    // It takes every two selectors that end alike to be about the same element; layers say what goes before what.
    'no-descending-specificity': null,
  },
};
