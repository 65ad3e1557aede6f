import type { Span } from '../text/span.ts';
import { beginsSentenceOrItem } from './words-beside.ts';

/** Family names that are words or first names too (Pavel Durov is no Petr Pavel), or better known as places or months; folded. */
const WORDS = new Set(
  `ahmed ai albuquerque ale ali ammar an anand anthony antonio antony anwar april ashraf asif asim august austin azhar aziz ball ban
   bank banks baptiste bar barrow bas bauer be beach bean beer beers bell best bird birmingham bishop black blair blank blok blue bo bolat
   bold bonne book borne boyd braun breton bridge brook brooks brown buda budi burke burns bush byrd cable camp carlos
   carter cash castillo castle cha chairman champagne chance chang chapo charles christian chu church clapper clark clarke clay
   cleverly close coats cole cook cooper costa cotton crane cross cruz dai dale dam dan day dean dee do domingo don dong
   douglas drew du duke early east elizabeth english fair fan fast felipe field fields filip finch fish flor florence
   flowers ford fore forest fox france francis franco frank free freeman frei french friedrich friend frost gabriel
   gallant garland gates glass good gore grace grant gray green grey hadi hague hale hall ham hamid han hand hands hard
   haroon hart hassan hay he heath held hill ho hockey holder holland hope horn house huai hunt hunter hussain hussein ice ide
   idris in ireland ismail it jak james jarvis jaw jensen jezel jin jo jonathan jordan joseph june keen kelly kern key
   khaled khalid kind king kings kirby klaus knight korea kos krishna kuba kyle lake lam lamb land lane lange law laws
   lay lazar le lead lee lew li light ligi lima lin lincoln ling little lo long lopez lord love low luck lute lutfi ma maas
   main major mali man many march marcos marga margrethe marin marina maris mark marsh marshall martin mason mauro may
   mayor means medina meta miao michal michel mill miller mills mine ming mohamad mohamed moon moore more moskwa moss
   mukhtar mustafa my na nad new nie no noble nor norov north novak novel now numbers odor oh oil oliver on otto page
   paine pan paris park parker parks parly patriota paul pavel peace peach pence peres perry petro philippe pierce pike
   pole poll pool poor pope porter portugal potter pound power powers price pride prince prior qamar quick rada rain raj
   rama rashid read reader reed reid reina ren rice rich rivers robin roosevelt rose ross rush russel russell ryan sad salman
   salmon sam sands santos saud save say schmidt scott sea self sen senior serra sessions shah shahid sharp she shirk short shorten
   silver sing small smart smith snow so sola son song south spain speaker spencer spring stano stark state stern still
   stock stocker stone store storm straw street strong summers sun sung surin sutin suzuki swan swift swing sydney tai
   tan tang temple teodoro thatcher tiger to tong tran truss trust tshering turkey turner un under van vance victoria
   wade wahid walker wall waltz wan want war ward warner warren warsaw washington water waters way wei wells west white
   wilk will win winter wise wolf wood woods worth wu yin york you young younger yu yuan zas zhou`.split(/\s+/),
);

/** Names of parties that are words, or names of parties elsewhere too; folded. */
const PARTIES = new Set(
  `action alternative ano centrum conservative forward future glos homeland hope justice konserwatysci lewica liga nadzieja naprzod odrodzenie
   ojczyzna piraci postepowi progressive razem reform renaissance renew republikanie together unity zgoda zieloni`.split(/\s+/),
);

/** Whether a name of a party, folded, stands for it only where its country is at issue. */
export function isPartyWord(folded: string): boolean {
  return PARTIES.has(folded);
}

/** Those among them with which sentences begin that are about no party. */
const OPENING = new Set(
  'action alternative centrum conservative forward future glos hope justice nadzieja naprzod odrodzenie ojczyzna progressive razem reform renaissance together unity zgoda'.split(
    ' ',
  ),
);

/** Whether a name of a party, folded, may be a mere word where a sentence begins. */
export function opensLikeWord(folded: string): boolean {
  return OPENING.has(folded);
}

/** Those among `WORDS` that are words in English alone: in a Polish text with a capital they are names. */
const ENGLISH = new Set('bush cleverly gore hague may pence rice summers truss vance waltz'.split(' '));

/** Those that are no words in English: `the rise of Li`. */
const NOT_ENGLISH = new Set(['li', 'lin']);

const OF_LEADERS = 'administration|cabinet|era|government|premiership|presidency|regime';

/** What is called after who leads it, behind the name: `the Yoon administration`. */
export const LED = new RegExp(`^\\s(${OF_LEADERS})(?!\\p{L})`, 'iu');

const MONTHS = new Set(['march', 'april', 'may', 'june', 'august']);

/** Words before a name of a month that make it one: `in May`, `late March`, `5 May`. */
const BEFORE_MONTH =
  /(?:^|[^\p{L}])(?:in|since|until|till|of|on|from|to|by|early|mid|late|last|this|next|between|after|before|and|through|the|\d{1,2}(?:st|nd|rd|th)?)[\s-]+$/iu;

/** Whether a family name, folded, is a word that texts, or Polish ones, write with a capital for other reasons. */
export function isWord(folded: string, isPolish: () => boolean): boolean {
  return WORDS.has(folded) && !(ENGLISH.has(folded) && isPolish()) && !(NOT_ENGLISH.has(folded) && !isPolish());
}

/** Those with which sentences begin that are about nobody of the name, whoever has been named: `He left early.` */
const SMALL_WORDS = new Set('an do he in it my no now on she so than to un under war you'.split(' '));

/** Whether the words around a name that is a word leave it one: `the Power of Siberia`, `Key Findings`, `in May 2019`. */
export function readsAsWord(folded: string, { start, end }: Span, visible: string): boolean {
  if (SMALL_WORDS.has(folded) && beginsSentenceOrItem(visible, start)) return true;
  const before = visible.slice(Math.max(0, start - 24), start);
  const behind = visible.slice(end, end + 24);
  if (MONTHS.has(folded) && !LED.test(behind) && (BEFORE_MONTH.test(before) || /^[\s,]+\d/.test(behind))) return true;
  // `the Moon administration` is a person's.
  if (/(?:^|\s)the\s+$/i.test(before) && OF_PERSONS.test(behind)) return false;
  return /(?:^|\s)(?:an?|the|no|any|each|every|some)\s+$/i.test(before) || /^(?:-|[ \t\u00A0]+\p{Lu})/u.test(behind);
}

/**
 * Whether `of` stands before a name, so that it may be a thing, `bags of Rice`, or a person, `the fate of Zhou`; who has
 * something, `of Vance’s views`, is a person.
 */
export function mayBeThingBehindOf(visible: string, { start, end }: Span): boolean {
  return (
    /(?<!\p{L})of\s+$/iu.test(visible.slice(Math.max(0, start - 8), start)) &&
    !/^['’]s(?!\p{L})/u.test(visible.slice(end, end + 3))
  );
}

/** What is called after a person: what they lead, affairs, families, trials. */
const OF_PERSONS = new RegExp(`^\\s+(?:affair|case|clan|doctrine|faction|family|scandal|trial|${OF_LEADERS})(?!\\p{L})`, 'iu');

/** `Kim jest nowy premier?` asks who he is; a heading needs no question mark for it. */
export function asksWho({ start, end }: Span, visible: string): boolean {
  return (
    visible.slice(start, end) === 'Kim' &&
    beginsSentenceOrItem(visible, start) &&
    /^\s(?:\p{Ll}+\s){0,2}(?:jest|są|był[aoiy]?|byli|będzie|będą|jesteś|jesteśmy)\s[^.!?]{1,160}(?:\?|$)/u.test(
      visible.slice(end, end + 200),
    )
  );
}
