/** How people of a country are named, as far as it decides whose a written name may be; by ISO 3166-1 code. */
interface Customs {
  /** The family name stands first: a capitalised word behind it may be a given name. */
  readonly familyFirst: ReadonlySet<string>;
  /** People are called by their first names. */
  readonly firstNames: ReadonlySet<string>;
  /** People have no family names; texts from elsewhere take the last name for one. */
  readonly noFamilyNames: ReadonlySet<string>;
  /** So many bear one family name that texts call nobody by it. */
  readonly fewFamilyNames: ReadonlySet<string>;
  /** Given names are syllables that are joined, parted or hyphened alike. */
  readonly syllabic: ReadonlySet<string>;
  /** Names in Latin letters are a letter apart, and so are people: a slip makes another person. */
  readonly close: ReadonlySet<string>;
  /** Names reach Latin letters by more than one system, so that a difference is no slip. */
  readonly transcribed: ReadonlySet<string>;
  /** Polish texts may write names of theirs by sound. */
  readonly transcribedInPolish: ReadonlySet<string>;
}

const SYLLABIC = ['CN', 'TW', 'HK', 'MO', 'SG', 'KR', 'KP'];
const CLOSE = [...SYLLABIC, 'JP', 'VN'];
const TRANSCRIBED = 'RU UA BY MD BG MK KZ KG TJ TM UZ MN AM GE AZ GR CY IL IR IQ SA AE EG PK IN BD LK NP AF'.split(' ');
const SOUTH_SLAVIC = ['RS', 'BA', 'ME', 'HR', 'SI', 'XK'];

export const CUSTOMS: Customs = {
  familyFirst: new Set([...CLOSE, 'HU']),
  firstNames: new Set(['BN', 'ID', 'MY']),
  noFamilyNames: new Set(['MM']),
  fewFamilyNames: new Set(['VN']),
  syllabic: new Set(SYLLABIC),
  close: new Set(CLOSE),
  transcribed: new Set(TRANSCRIBED),
  transcribedInPolish: new Set([...TRANSCRIBED, ...SOUTH_SLAVIC]),
};
