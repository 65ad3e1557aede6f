/** Stands in a visible text for markup that leaves no gap between the letters around it (`**`). */
export const TRANSPARENT = '\u0001';
/** Stands in a visible text for what a reader sees but what is not prose. U+FFFC is Unicode's object replacement character. */
export const OPAQUE = '\uFFFC';
