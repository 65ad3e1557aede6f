/** The way to a value in a file, as in JSON: `['actors', 3, 'roles', 0, 'from']`. */
export type Path = readonly (string | number)[];
