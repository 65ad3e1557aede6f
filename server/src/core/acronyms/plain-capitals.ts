import { TRANSPARENT } from '../text/marks.ts';
import type { Span } from '../text/span.ts';

/**
 * Whether capitals are no acronym, whatever the glossary knows by them: words of a speaker's label (`MS. LIS:`), zones
 * behind a time, states of the US behind a town, degrees, forms of firms, titles, formulas, designations and credits.
 */
export function arePlainCapitals(visible: string, { start, end }: Span, text: string): boolean {
  if (WORDS.has(text) || OTHER_NOTATION.test(text)) return true;
  const before = besideOf(visible.slice(Math.max(0, start - 120), start));
  const behind = besideOf(visible.slice(end, end + 60));
  return (
    (ZONE.test(text) && BEHIND_TIME.test(before)) ||
    (STATES.has(text) && BEHIND_TOWN.test(before)) ||
    (DEGREES.has(text) && BEHIND_BEARER.test(before)) ||
    isFormOfFirm(text, before) ||
    (TITLES.has(text) && /^\.\s/.test(behind)) ||
    BEHIND_TITLE.test(before) ||
    isBrokenOff(before, behind) ||
    isBesideWord(before, behind) ||
    // `RMF FM`, `Cambridge UP`
    ((text === 'FM' || text === 'UP') && /\p{Lu}\p{L}+\s$/u.test(before)) ||
    isInLabel(before, text, behind) ||
    isInCredits(before, text, behind)
  );
}

/**
 * Whether the words around capitals make them a name or a word in capitals, unless the glossary knows them: all of a
 * line, a label of one word (`LIS:`), a bold word that opens a paragraph, `telewizja XQZ`, `the bank XQZ`.
 */
export function readsAsName(visible: string, { start, end }: Span): boolean {
  const before = besideOf(visible.slice(Math.max(0, start - 60), start));
  const behind = besideOf(visible.slice(end, end + 30));
  const opensLine = OPENS_LINE.test(before);
  if (opensLine && /^s?[.,]?\s*(?:\n|$)/.test(behind)) return true;
  if (opensLine && (/^:/.test(behind) || (end - start >= LONG_WORD && isBold(visible, start, end)))) return true;
  if (/\[$/.test(before) && /^\]/.test(behind)) return true;
  return BEHIND_KIND.test(before) || BEFORE_KIND.test(behind);
}

const LONG_WORD = 4;

/** Words that stand in capitals for emphasis, in headings and in stage directions. */
const WORDS = new Set(
  `THE AND FOR NOT BUT ALL YOU YOUR ARE WAS WERE WE OUR OR OF IN ON AT TO BY WITH FROM THIS THAT NEW NOW HERE THERE MORE END
   LIVE NEWS VIDEO PHOTO LINK NOTE NOTING AIDE READ WATCH GINI MODERATOR OPERATOR REPORTER INTERVIEWER
   TYLKO NAS NAM WAM TEŻ TUTAJ TERAZ NIGDY ZAWSZE WSZYSTKO WIĘCEJ QUIZ RUNDA LIPIEC JEST SĄ ONI ONA ZOBACZ CZYTAJ SPRAWDŹ WYWIAD OPINIA RAPORT WIDEO FOTO UWAGA PILNE NIE TAK ALE DLA PRZEZ ZERO
   GALERIA SONDAŻ KOMENTARZ ANALIZA RELACJA`.split(/\s+/),
);

/** Fiscal years, amounts and pairs of currencies, formulas, units, visas and kinds of trade, models and flights: `FY23`, `MH17`. */
const OTHER_NOTATION =
  /^(?:FY\d{2,4}|(?:USD|EUR|GBP|PLN|CHF|JPY|CAD|AUD|CNY)(?:\d+|USD|EUR|GBP|PLN|CHF|JPY|CAD|AUD|CNY)|CO2|CH4|N2O|H2O|NO2|SO2|SF6|PM10|[GMT]Wh?|[KMGT]B|[BCGP]2[BCGP]|H1[AB]|TV\p{Lu}?\d+|\p{Lu}\d+\p{Lu}|(?!COP)\p{Lu}{2,}\d{2,}\p{Lu}?)$/u;

const ZONE = /^(?:[A-Z]{1,4}T|WIB|WITA|MSK|UTC)$/;
const BEHIND_TIME = /\d\s?[ap]\.?\s?m\.?,?\s+\(?$/i;

const STATES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
   UT VT VA WA WV WI WY PR GU`.split(/\s+/),
);
const BEHIND_TOWN = /\p{Lu}[\p{L}.'’ʻ-]*[\p{Ll}.],\s+\(?$/u;

const DEGREES = new Set(
  `AB BA BS BSc JD LLB LLM MA MBA MD MPA MPH MPhil MPP MS MSc MSW DDS DMD DO EdD PhD PharmD RN FACP FACS FRCP CPA OBE CBE MBE KC QC
   USAR LTC`.split(/\s+/),
);
/** `Anna Lis, MD`, `MD, MPH`, `a JD from`. */
const BEHIND_BEARER = /(?:\p{Lu}[\p{L}.'’-]+,|\b(?:an?|her|his))\s+$/u;

/** `Lis LLC` wherever it stands, `Lis AG` behind a name. */
function isFormOfFirm(text: string, before: string): boolean {
  return CERTAIN_FORMS.has(text) || (FORMS.has(text) && /\p{Lu}[\p{L}&]+,?\s+$/u.test(before));
}
const CERTAIN_FORMS = new Set('LLC LLP PLC LTD PLLC OJSC PJSC PAO OAO OOO ZAO INC'.split(' '));
const FORMS = new Set('AB AG AS BV NV SA SE SL PCL JSC CJSC SRL SARL'.split(' '));

const TITLES = new Set('MR MRS MS MX DR PROF GEN SEN REP ST JR SR HON REV COL CAPT ADM AMB LT SGT'.split(' '));
const BEHIND_TITLE = /(?<!\p{L})(?:MR|MRS|MS|MX|DR|PROF|GEN|SEN|REP|HON|REV|COL|CAPT|ADM|AMB)\.\s+$/u;

/** `the PG- — the board` breaks off; `AT&T`, `R&D` and `492-TIPS` are parts of more. */
function isBrokenOff(before: string, behind: string): boolean {
  return /^[-‑][\s\d]|^&\p{L}|^\p{Script=Han}/u.test(behind) || /\p{L}&$|\d[-‑]$|\p{Script=Han}$/u.test(before);
}

/** `ACT NOW`, `ZOBACZ TO`: one of the two is a word. */
function isBesideWord(before: string, behind: string): boolean {
  const words = [/(?<![\p{L}\p{N}])(\p{Lu}+)\s$/u.exec(before)?.[1], /^\s(\p{Lu}+)(?![\p{L}\p{N}-])/u.exec(behind)?.[1]];
  return words.some((word) => word !== undefined && word.length > 1 && WORDS.has(word));
}

const OPENS_LINE = /(?:^|\n)[\s*•·-]*(?:\d+\.\s+)?$/;

/** A line that begins with several words in capitals and a colon: whoever speaks. */
function isInLabel(before: string, text: string, behind: string): boolean {
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  const rest = LABEL_REST.exec(behind)?.[0];
  if (rest === undefined || !/^[\p{Lu}\s.,'’‑-]*$/u.test(lead)) return false;
  return /[\p{Lu}][\s.’'‑-]+\p{Lu}/u.test(lead.trimStart() + text + rest);
}
const LABEL_REST = /^[\p{Lu}\s.,'’‑-]{0,40}(?:\([^()\n]{1,20}\))?:/u;

/** `Źródło: PAP / EPA`, `licensed under CC BY-NC-ND 2.0`; and `PAP, XQ, jl` under a report. */
function isInCredits(before: string, text: string, behind: string): boolean {
  const lead = before.slice(before.lastIndexOf('\n') + 1);
  if (CREDITS.test(lead) || (text === 'CC' && /^[ -](?:BY|0)/.test(behind)) || /CC[ -](?:BY[ -])?(?:N[CD][ -])?$/.test(before))
    return true;
  const tail = SIGNATURE_BEHIND.exec(behind)?.[0];
  const signed = SIGNATURE_BEFORE.exec(before)?.[1];
  if (tail === undefined || signed === undefined) return false;
  return AGENCIES.test(`${signed}${text}${tail}`) || (/\($/.test(signed) && /^,\s\d/.test(tail));
}
const CREDITS =
  /(?:^|[^\p{L}])(?:źródł[oa]|sources?|fot|foto|photo|zdjęci[ea]|rys|ilustracja|autor|opr)(?:\.|\s\([^()]*\))?:[^\n]*$|licensed under[^\n]*$/iu;
const SIGNATURE_BEFORE = /(?:^|\n|[.!?”"]\s)[\s—–-]*((?:\(|\p{L}{1,4}[.,/]*\s*[,/]\s*)*)$/u;
const SIGNATURE_BEHIND = /^(?:\s*[,/]\s*\p{L}{1,4})*(?:,\s\d[\d.]*)?\)?\.?\s*(?:\n|$)/u;
const AGENCIES = /(?<!\p{L})(?:PAP|IAR|AFP|DPA|EPA|AP|TASS|ANSA)(?!\p{L})/u;

/** What stands before a name says what bears it; the letters of broadcasters, papers, agencies and firms are their names. */
const BEHIND_KIND =
  /(?<!\p{L})(?:(?:telewizj|stacj|rozgłośni|agencj|gazet|spół|firm|grup|sie)\p{Ll}{1,3}|(?:radi|portal|serwis|nadawc|platform|dziennik|tygodnik|kanał|koncern|bank|wydawnictw|wirus|fundacj|teatr|hotel)\p{Ll}{0,3})(?:\s(?:telewizyjn|informacyjn|prasow|radiow|doradcz|medialn|handlow|paliwow|energetyczn|publiczn)\p{Ll}{1,4})?\s+[„“"]?$|(?<!\p{L})(?:broadcaster|newspaper|channel|network|(?:news|press) agency|radio station|daily|company|firm|bank|group|studio|carmaker|publisher|ship|vessel|M\/V)\s+[“"]?$/iu;

/** `XQZ FM`, `XQZ AG`. */
const BEFORE_KIND = /^,?\s(?:FM|TV|News|Radio|AG|SA|NV|BV|LLC|LLP|PLC|Ltd|Inc|Corp|GmbH|S\.A\.)(?!\p{L})/u;

function isBold(visible: string, start: number, end: number): boolean {
  return visible.charAt(start - 1) === TRANSPARENT && /^[.,:]?\u0001/.test(visible.slice(end, end + 2));
}

function besideOf(text: string): string {
  return text.replaceAll(TRANSPARENT, '');
}
