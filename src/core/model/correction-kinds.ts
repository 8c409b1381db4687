// What a reader can say of an answer. The schemas of what is kept (correction.ts), one for each kind, stay out of the screens.

/** Said of a sibling copy. */
export const SIBLING_CORRECTIONS = ['not-same-story', 'same-outlet'] as const;
/** Said of a source. */
export const SOURCE_CORRECTION = 'wrong-source';

export const CORRECTION_KINDS = [...SIBLING_CORRECTIONS, SOURCE_CORRECTION] as const;
