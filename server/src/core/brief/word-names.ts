import type { Span } from '../text/span.ts';

/** Family names that are words too, in English or Polish, or better known as places or months; folded. */
const WORDS = new Set(
  `ai ale an april august austin ball ban bank bar be beach bean beers bell best bird bishop black blank blue bo bonne book
   borne boyd breton bridge brook brooks brown burns bush byrd cable camp carter cash castle chairman champagne chance
   chang church clapper clay cleverly close coats cole cook cooper costa cotton crane cross cruz dale dam dan day dean dee
   do dong drew duke early east english fair fan field fields finch fish flor florence flowers ford forest fox france
   frank free freeman french friend frost gallant garland gates glass good gore grace grant gray green grey hague hale
   hall ham hand hands hard hart hay he heath held hill ho holder holland hope horn house hunt hunter ice ide in ireland
   it jak james jordan june keen kern key kind king kings knight korea lake lam lamb land lane law laws lay lead lee lew
   li light lima lin lincoln ling little long lord love low luck ma maas main major man many march marina mark marsh
   marshall martin mason may mayor means mill miller mills mine ming moon moore more moss my na new nie no noble nor
   north novel now numbers oh oil on otto page paine pan paris park parker parks parly paul peace pence peres perry pike
   pole poll pool poor pope porter portugal potter pound power powers price pride prince prior quick rada rain raj read
   reader reed reid ren rice rich rivers robin rose ross rush russel russell sad salmon sands save say sea self sen
   senior sessions shah sharp she short silver sing small smart smith snow so son song south spain speaker spencer
   spring stark state stern still stock stocker stone store storm straw street strong summers sun swan swift sydney tai
   tan temple thatcher tiger to tran truss trust turkey turner un under van vance victoria wade walker wall waltz want
   war ward warner warren warsaw washington water waters way wells west white wilk will win winter wise wolf wood woods
   worth xi yin york you young younger yu`.split(/\s+/),
);

const MONTHS = new Set(['march', 'april', 'may', 'june', 'august']);

/** Words before a name of a month that make it one: `in May`, `late March`, `5 May`. */
const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|since|until|till|of|on|from|to|by|early|mid|late|last|this|next|between|after|before|and|through|the|\d{1,2}(?:st|nd|rd|th)?)[\s-]+$/iu;

/** Whether a family name, folded, is a word that texts write with a capital for other reasons. */
export function isWord(folded: string): boolean {
  return WORDS.has(folded);
}

/** Whether the words around a name that is a word leave it one: `the Power of Siberia`, `Key Findings`, `in May 2019`. */
export function readsAsWord(folded: string, { start, end }: Span, visible: string): boolean {
  const before = visible.slice(Math.max(0, start - 24), start);
  const behind = visible.slice(end, end + 24);
  if (MONTHS.has(folded) && (BEFORE_MONTH.test(before) || /^[\s,]+\d/.test(behind))) return true;
  return /(?:^|\s)(?:an?|the|no|any|each|every|some|of)\s+$/i.test(before) || /^(?:-|[ \t\u00A0]+\p{Lu})/u.test(behind);
}
