import { fold } from '../text/fold.ts';

/** Words that may stand with a capital before a name without being a part of it. */
const TITLES = new Set(
  `president presidents vice-president premier premiers vice-premier prime minister ministers ministry secretary secretaries
   general chairman chairwoman chair chairperson ambassador ambassadors chancellor king queen prince emperor pope comrade
   commissioner director governor mayor senator representative speaker leader spokesman spokesperson spokeswoman envoy envoys advisor advisors adviser advisers chief chiefs chancellors governors senators generals leaders spokesmen
   representatives deputy deputies commissioners directors
   counselor counsellor councillor councilor mr mrs ms dr prof professor sir lord lady judge marshal admiral colonel member`.split(
    /\s+/,
  ),
);

/** Beginnings of Polish titles, in all their cases. */
const POLISH =
  /^(?:wice)?(?:prezyden|premier|minist|kancler|marszał|przewodnicz|rzeczni|komisarz|sekretarz|ambasador|spiker|lider|szef|prezes|król|książ|senator|poseł|posł|pan(?:i|ią|a|u|em|owie)?$)/u;

/** Whether a word is one of a title, in English or in any case of a Polish one. */
export function isTitleWord(word: string): boolean {
  return TITLES.has(fold(word)) || POLISH.test(word.toLowerCase());
}

/**
 * Titles of heads of states and the like, in English or in any case of a Polish one. Ministers are too many for the glossary to
 * know who was one.
 */
const OF_STATE =
  /^(?:presidents?|premiers?|chancellors?|king|queen|emperor|empress|pope|governor|senator|mayor|(?:prezyden|premier|kancler|król|senator)\p{L}*)$/u;

/** Whether a word, in small letters, is such a title. */
export function isTitleOfState(word: string): boolean {
  return OF_STATE.test(word);
}

/** Whether a text may have a title that tells an office, in either language: most paragraphs have none. */
export function mayHoldOffice(text: string): boolean {
  return OFFICE.test(text);
}

const OFFICE =
  /pre(?:siden|zyden|mier|zes)|minist|chancellor|kanclerz|se(?:cretar|kretarz)|commissioner|representative|policy chief|chief executive|director|security advis|\b[PF]M\b|szef|prze(?:wodnicz|dstawiciel)/i;
