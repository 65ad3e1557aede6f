import { checksOf } from '../support/check.ts';

const check = checksOf('actor-inconsistent');

check('a name in two spellings', { severity: 'hint' })`
The report by Takeda came first. Then Takeda wrote more, and Tekada agreed.
              ^^^^^^ related: It is spelled so here.
                                                             ^^^^^^ "Tekada" is spelled "Takeda" elsewhere in this brief.

fixed:
The report by Takeda came first. Then Takeda wrote more, and Takeda agreed.
`;

check('names of two people')`
The ministers Michael Linhart and Michel Barnier met. Later Michael Linhart left with Michel Barnier.
`;

check('words that stand small elsewhere, plurals and nationalities')`
The Harbors of Selvania grew, the Harbour of Selvania shrank, and Selvanian harbour towns with Selvanians and harbors too.
`;

check('British and American spelling')`
The Gdynia Organisation and the Gdynia Organisation met the Vistula Organization.
`;

check('quotations, references and code')`
Of Takeda and Takeda he said "Tekada", \`Tekada\` and [1].

> Others speak of Tekada.

## References

1. B. Tekada, Ports, March 3, 2020, Example Institute. Online: https://example.org/tekada
`;

check('a slip in a name of which the brief writes the rest alike')`
The fund of Sir Adam Veridova and of Adam Veridova fell when Adam Verdiova left. Later Wang Guanlan, Wang Guanlan and Wang Guanglan met.
                     ^^^^^^^^ related: It is spelled so here.
                                                                  ^^^^^^^^ "Verdiova" is spelled "Veridova" elsewhere in this brief.
                                                                                            ^^^^^^^ related: It is spelled so here.
                                                                                                                           ^^^^^^^^ "Guanglan" is spelled "Guanlan" elsewhere in this brief.
`;

check('cases and peoples')`
Podróż objęła Nibylandię i Nibylandię, a w Nibylandie był Szkoc, zaś o Szkocji i Szkocji pisali Szkoci. Leciał nad Floryda, a Jan Floyda
i brat Floyda mówili o Europę i Europie, o Europę też.

In the Kansas of old, in Kansas, the Kansans met the Americans, the Americans of the Americas. Of Georgia and Georga, of Georga too.
`;

check('other people whose names have other syllables')`
They met Wu Tingfang, Zhao Tingyang and Zhao Tingyang. Of Zhejiang and Zhejiang, they went to Zhenjiang. Near Taiwan Zhang Taiyan wrote
of Zhang Taiyan.
`;

check('other spellings of a title')`
Then State Counsellor Lis and State Counsellor Wolf met State Counselor Fox. The Centre Party and the Centre Party met the Center Party.
`;

check('a name that has lost its diacritics')`
They met Bojanović. Then people spoke to Bojanovic, and nobody left.
         ^^^^^^^^^ related: It is spelled so here.
                                         ^^^^^^^^^ "Bojanovic" is spelled "Bojanović" elsewhere in this brief.

fixed:
They met Bojanović. Then people spoke to Bojanović, and nobody left.
`;

check('a letter that one transcription writes and another leaves out')`
They met Ilhan Kyuchyuk, and the deputy Kyuchyuk spoke when the deputy Kyuchuk left.
               ^^^^^^^^ related: It is spelled so here.
                                                                       ^^^^^^^ "Kyuchuk" is spelled "Kyuchyuk" elsewhere in this brief.
`;

check('apostrophes, Polish cases and two people of like names')`
They saw Hawai’iana and Hawai'iana, and José Lisowski met Jose Nowakowski.

Podróż wiodła na Zachodnia i przez Zachodnią Nibylandię.
`;
