/** A word that a Polish title is built on, in one of its forms. */
export interface PolishHead {
  readonly kind: HeadKind;
  /**
   * The form of *były* that agrees with it, of a man or of a woman by the word itself; `undefined` for the nominative of words
   * that women bear without declining them (`premier Beaty Szydło`), and where two readings are possible.
   */
  readonly former: PolishFormer | undefined;
  readonly grammar: 'nominative' | 'plain' | 'oblique';
  readonly gender: 'm' | 'f' | undefined;
}

export type HeadKind =
  | 'president'
  | 'prime minister'
  | 'chancellor'
  | 'minister'
  | 'secretary'
  | 'head'
  | 'chair'
  | 'representative'
  | 'prezes';

export type PolishFormer = 'były' | 'byłego' | 'byłemu' | 'byłym' | 'była' | 'byłej' | 'byłą';

/** The word in small letters, `undefined` for one that begins no title. */
export function polishHead(word: string): PolishHead | undefined {
  return HEADS.get(word.toLowerCase());
}

/** What *były* is beside an adjective in that form: `serbskiego` takes `byłego`. */
export function formerBeside(adjective: string): PolishFormer | undefined {
  return ADJECTIVES.find(([ending]) => ending.test(adjective))?.[1];
}

/**
 * The office of a minister by the words behind (`spraw zagranicznych`), as `officeOf` names it; `undefined` for fields that
 * several offices share.
 */
export function polishMinistry(field: string): string | undefined {
  return MINISTRIES.find(([names]) => names.test(field.toLowerCase()))?.[1];
}

/** The office whose holder is called the head of it: `szef MSZ`. */
export function polishHeadOf(what: string): string | undefined {
  return HEADED.find(([names]) => names.test(what))?.[1];
}

const ADJECTIVES: readonly (readonly [RegExp, PolishFormer])[] = [
  [/ego$/, 'byłego'],
  [/emu$/, 'byłemu'],
  [/(?:im|ym)$/, 'byłym'],
  [/ej$/, 'byłej'],
  [/ą$/, 'byłą'],
  [/a$/, 'była'],
  [/[iy]$/, 'były'],
];

const MINISTRIES: readonly (readonly [RegExp, string])[] = [
  [
    /^spraw zagranicznych(?: i (?:europejskich|współpracy(?: międzynarodowej)?|rozwoju(?: międzynarodowego)?|integracji(?: europejskiej)?|handlu(?: zagranicznego)?))?$/,
    'foreign minister',
  ],
  [/^obrony(?: narodowej)?$/, 'defence minister'],
  [/^spraw wewnętrznych(?: i administracji)?$/, 'interior minister'],
  [/^bezpieczeństwa (?:publicznego|państwowego|narodowego)$/, 'security minister'],
  [/^handlu(?: zagranicznego| międzynarodowego)?$/, 'trade minister'],
  [/^finansów$/, 'finance minister'],
  [/^sprawiedliwości$/, 'justice minister'],
  [/^zdrowia$/, 'health minister'],
  [/^gospodarki$/, 'economy minister'],
  [/^rolnictwa$/, 'agriculture minister'],
  [/^energii$/, 'energy minister'],
];

const HEADED: readonly (readonly [RegExp, string])[] = [
  [/^(?:MSZ|dyplomacji|resortu (?:spraw zagranicznych|dyplomacji))$/, 'foreign minister'],
  [/^(?:MON|resortu obrony(?: narodowej)?)$/, 'defence minister'],
  [/^(?:MSWiA|MSW|resortu spraw wewnętrznych)$/, 'interior minister'],
];

/** Nominative, genitive, dative, instrumental, locative. */
type Declined = readonly [string, string, string, string, string];

const MASCULINE: readonly PolishFormer[] = ['były', 'byłego', 'byłemu', 'byłym', 'byłym'];

const HEADS: ReadonlyMap<string, PolishHead> = new Map([
  ...man('president', ['prezydent', 'prezydenta', 'prezydentowi', 'prezydentem', 'prezydencie']),
  ...man('prime minister', ['premier', 'premiera', 'premierowi', 'premierem', 'premierze']),
  ...man('chancellor', ['kanclerz', 'kanclerza', 'kanclerzowi', 'kanclerzem', 'kanclerzu']),
  ...man('minister', ['minister', 'ministra', 'ministrowi', 'ministrem', 'ministrze']),
  ...man('secretary', ['sekretarz', 'sekretarza', 'sekretarzowi', 'sekretarzem', 'sekretarzu']),
  ...man('head', ['szef', 'szefa', 'szefowi', 'szefem', 'szefie']),
  ...man('prezes', ['prezes', 'prezesa', 'prezesowi', 'prezesem', 'prezesie']),
  ...man('representative', ['przedstawiciel', 'przedstawiciela', 'przedstawicielowi', 'przedstawicielem', 'przedstawicielu']),
  ...adjectival('chair', ['przewodniczący', 'przewodniczącego', 'przewodniczącemu', 'przewodniczącym'], 'm'),
  ...adjectival('chair', ['przewodnicząca', 'przewodniczącej', 'przewodniczącą'], 'f'),
  ...adjectival('head', ['szefowa', 'szefowej', 'szefową'], 'f'),
  // `ministra` is a man's genitive and a woman's nominative.
  ['ministra', { kind: 'minister', former: undefined, grammar: 'plain', gender: undefined }],
  ['ministrze', { kind: 'minister', former: undefined, grammar: 'oblique', gender: undefined }],
]);

function man(kind: HeadKind, forms: Declined): readonly (readonly [string, PolishHead])[] {
  return forms.map((form, index) => [
    form,
    index === 0
      ? { kind, former: undefined, grammar: 'plain', gender: undefined }
      : { kind, former: MASCULINE[index], grammar: 'oblique', gender: 'm' },
  ]);
}

function adjectival(kind: HeadKind, forms: readonly string[], gender: 'm' | 'f'): readonly (readonly [string, PolishHead])[] {
  return forms.map((form, index) => [
    form,
    { kind, former: formerBeside(form), grammar: index === 0 ? 'nominative' : 'oblique', gender },
  ]);
}
