/** Words of English and Polish that hardly a page does without. */
const COMMON = new Set(
  `about after again against all also although among an and another any are as at be because been before being between both but by
can could did do does during each either even ever every few for from further had has have he her here him his how if in into is
it its just last like made many may me more most much must my near new next no nor not now of off on once one only or other our out
over own same say several shall she should since so some still such than that the their them then there these they this those
through to too two under until up upon us very was we were what when where which while who whom whose why will with within without
would yes yet you your january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday
aby ale albo ani aż bez bo by być był była było były co czy czyli dla do gdy gdyż gdzie go ich im inne inny ja jak jako jednak
jego jej jest jeszcze jeśli już każdy kiedy kto która które który lub ma mi między może można na nad nie niż nim od on ona one oni
oraz po pod ponad przed przez przy są się sobie swoje ta tak także tam te tego tej ten to tu tylko tych tym we więc wszystkie
za ze został została że żeby `.split(/\s+/),
);

/** Whether a name is a word of the language: one of the commonest, or one that is written small. */
export function isCommonWord(name: string): boolean {
  return COMMON.has(name.toLowerCase()) || /^\p{Ll}{2,}$/u.test(name);
}
