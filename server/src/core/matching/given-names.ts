import type { Actor } from '../glossary/actor.ts';
import { fold } from '../text/fold.ts';

/** Frequent given names of the languages that briefs are written in, folded: somebody bears them beside each family name. */
const FREQUENT =
  `adam adrian agata agnieszka alan albert alex alexander alice alicja amanda amy andrew andrzej anita ann anna anne anthony
  antoni arkadiusz artur ashley barbara bartlomiej bartosz beata ben benjamin blazej bogdan bogumil boguslaw bozena brian
  cezary christine christopher cynthia czeslaw damian daniel danuta daria dariusz david dawid deborah dennis diana dominik dominika
  donald dorota dorothy edward edyta elizabeth elzbieta emily emma eric eryk ewa ewelina filip franciszek frank gabriela gary george
  gerard grazyna greg gregory grzegorz halina hanna helen helena henry henryk hubert irena iwona izabela jacek jack jacob
  jadwiga jakub james jan janina janusz jaroslaw jason jennifer jeremy jerzy jessica joan joanna john jolanta jonathan joseph jozef
  julia julie justyna kacper kamil kamila karen karol karolina katarzyna kate kathleen kazimierz kenneth kevin kinga klaudia konrad krystian
  krystyna krzysztof larry laura lech leon leslaw leszek linda lisa lucyna ludwik lukasz maciej magda magdalena malgorzata marcin marek margaret
  maria mariola mariusz marta martyna marzena mateusz matthew megan melissa michael michal michelle mikolaj milena miroslaw
  monika nancy natalia nathan nicholas nicole nina olga oliwia pamela patrick patrycja patryk paulina pawel peter piotr
  przemyslaw radoslaw rafal ralph raymond rebecca renata richard robert roman ronald ryszard sandra sara sarah scott sebastian sharon
  slawomir sophie stanislaw stefan stephen steven susan sylwester sylwia szymon tadeusz teresa thomas timothy tomasz urszula veronica victor
  waldemar walter wanda weronika wiktor wiktoria wieslaw wieslawa william witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw
  zofia zuzanna zygmunt`.split(/\s+/);

/** The given names of all people among the actors, and other frequent ones; folded. */
export function givenNamesOf(actors: readonly Actor[]): ReadonlySet<string> {
  const found = new Set<string>(FREQUENT);
  for (const { kind, name, family } of actors) {
    if (kind !== 'person' || family === undefined) continue;
    for (const word of name.replace(family, '').split(/[\s-]+/)) if (word.length > 1) found.add(fold(word));
  }
  return found;
}
