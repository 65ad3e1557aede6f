const DEGREE = /^(?:dr|prof|hab|mgr|inż|mr|ms|mrs|phd|ph\.d|ma|m\.a|msc)\.?$/i;
const PARTICLE = /^(?:de|da|del|della|di|van|von|der|den|la|le|al|el|bin|ibn|y|dos|du)$/i;
/** Words of the places that authors work at. */
const AFFILIATION =
  /univer|uniwersytet|institut|instytut|cent(?:er|re|rum)|college|school|academ|akadem|foundation|fundacj|council|faculty|wydział|department|think|association|society|group/i;

/** Whether a line is made of names of people, with their affiliations or without. */
export function isByline(text: string): boolean {
  if (text.length > 200) return false;
  const [first, ...others] = partsOf(text);
  return first !== undefined && isName(first) && others.every((part) => isName(part) || AFFILIATION.test(part));
}

/** The names of people in a byline, in its order. */
export function namesIn(text: string): readonly string[] {
  return partsOf(text).filter((part, index) => index === 0 || (isName(part) && !AFFILIATION.test(part)));
}

function partsOf(text: string): readonly string[] {
  return text
    .replace(/\s*\([^)]*\)|\s*<[^>]*>|\S+@\S+/g, '')
    .split(/\s*(?:[,;|·&]|\s(?:and|i|oraz|with)\s)\s*/)
    .map((name) => name.replace(/[\d*†‡¹²³⁴⁵]+$/u, '').trim())
    .filter((name) => name !== '' && !DEGREE.test(name));
}

/** Two to five words that begin with a capital (`Jan van der Berg`), or a Chinese name of two to four characters. */
function isName(text: string): boolean {
  if (/^[\p{Lo}·]{2,8}$/u.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => !DEGREE.test(word));
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLE.test(word));
}
