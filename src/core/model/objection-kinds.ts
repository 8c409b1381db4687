// What a reader can say of an answer. The schemas of what is kept (objection.ts), one for each kind, stay out of the screens.

/** Said of a sibling copy. */
export const SIBLING_OBJECTIONS = ['not-same-story', 'same-outlet'] as const;
/** Said of a source. */
export const SOURCE_OBJECTION = 'wrong-source';

export const OBJECTION_KINDS = [...SIBLING_OBJECTIONS, SOURCE_OBJECTION] as const;
