import { CAA, type Profile } from '../brief/profile.ts';

/** The profiles that come with the program, by name. */
export const BUILT_IN: Readonly<Record<string, Profile>> = { caa: CAA };

export const PROFILES: readonly string[] = Object.keys(BUILT_IN);
