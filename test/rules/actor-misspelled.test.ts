import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('actor-misspelled', { glossary: bundledGlossary() });

check('names as they are written', { severity: 'warning' })`
Vladimir Putin met Xi Jinping, Angela Merkel and Mateusz Morawiecki. Putin's aides and the Merkels of this world agree.
`;

check('known wrong forms', { severity: 'warning' })`
Aleksander Vucic met Emanuel Macron.
^^^^^^^^^^^^^^^^ "Aleksander Vucic" should be written "Aleksandar Vučić".
                     ^^^^^^^^^^^^^^ "Emanuel Macron" should be written "Emmanuel Macron".

all fixed:
Aleksandar Vučić met Emmanuel Macron.
`;

check('a slip in a name of several words')`
Vladmir Putin called Angela Merkle.
^^^^^^^^^^^^^ "Vladmir Putin" is not a known name: is it "Vladimir Putin"?
                     ^^^^^^^^^^^^^ "Angela Merkle" is not a known name: is it "Angela Merkel"?

all fixed:
Vladimir Putin called Angela Merkel.
`;

check('a slip in the name of an institution')`
The Shanghai Coperation Organisation met.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Shanghai Coperation Organisation" is not a known name: is it "Shanghai Cooperation Organisation"?
`;

check('other people with names that are close')`
Yang Yi, a scholar, met Meng Yang and Wang Li. Aleksandar Vuković met Ana Brkić, Igor Putin, Angelo Merkel and Xi Jinpeng.
Donald Tuck and John Biden came, and so did Kang Zhe.
`;

check('other spellings of names from other scripts')`
Sergei Lavrov, Sergey Lavrov, Volodymyr Zelensky, Volodymyr Zelenskyy and Vladimir Zelenskiy spoke.
`;

check('Polish cases')`
Rozmawiano z Mateuszem Morawieckim, Angelą Merkel, Władimirem Putinem i Aleksandarem Vučiciem o Emmanuelu Macronie.
`;

check('words of other people: quotations, references, code and addresses')`
He wrote "Vladmir Putin is here" and \`Vladmir Putin\` at <https://example.org/Vladmir-Putin>.

> Vladmir Putin said so [1].

## References

1. A. Lee, Vladmir Putin in Asia, March 3, 2020, Example Institute. Online: https://example.org/putin
`;

check('a heading in capitals')`
# VLADMIR PUTIN AND CHINA

Vladimir Putin came.
`;

check('real places that come near the glossary')`
Hubei Province, Hebei Province, Henan Province, Hunan Province, Hainan Province, Shanxi Province, Shaanxi Province, Guangdong Province,
Guangxi, Jiangsu Province, Jiangxi Province and the Hubei province of today are places. So are Lubin, Lublin, Gifu and Galicia.
`;

check('words in small letters, and people with frequent family names')`
More change is to come. António Guterres will not meet Move-Change, and Antonio Gutierrezz is unknown.
`;

check('markup, spaces and line breaks stay as they are')`
President *Aleksander* Vučić met _Emanuel_ **Macron**, <b>Vladmir</b> Putin and Hebei *Stell*.
           ^^^^^^^^^^^^^^^^^ "Aleksander Vučić" should be written "Aleksandar Vučić".
                                  ^^^^^^^^^^^^^^^^^ "Emanuel Macron" should be written "Emmanuel Macron".
                                                          ^^^^^^^^^^^^^^^^^ "Vladmir Putin" is not a known name: is it "Vladimir Putin"?
                                                                                ^^^^^^^^^^^^ "Hebei Stell" should be written "Hebei Steel".

all fixed:
President *Aleksandar* Vučić met _Emmanuel_ **Macron**, <b>Vladimir</b> Putin and Hebei *Steel*.
`;

check('an office before a name that would be too near by itself')`
In Beijing Premier Li Kequiang met President Xi Jiping and Prime Minister Edi Ramma.
                   ^^^^^^^^^^^ "Li Kequiang" is not a known name: is it "Li Keqiang"?
                                             ^^^^^^^^^ "Xi Jiping" is not a known name: is it "Xi Jinping"?
                                                                          ^^^^^^^^^ "Edi Ramma" is not a known name: is it "Edi Rama"?
`;

check('the same names without the office, and offices that the actor never held')`
In the autumn Li Kequiang met Xi Jiping and Edi Ramma. Minister Xi Jiping came with Ambassador Li Kequiang.
`;

check('the nearest of several spellings, and that of the entry before others')`
Shavkat Mirizyoyev followed Nursultan Nazabayev.
^^^^^^^^^^^^^^^^^^ "Shavkat Mirizyoyev" is not a known name: is it "Shavkat Mirziyoyev"?
                            ^^^^^^^^^^^^^^^^^^^ "Nursultan Nazabayev" is not a known name: is it "Nursultan Nazarbayev"?
`;

check('real people with frequent family names')`
Olaf Schulz spoke at the university, and so did Zoran Milovanović, Peter Altmeier and Peter Pellegrino.
`;

check('known wrong forms in Polish cases')`
Rozmawiano z Xi Jingpingiem o Macronie. Potem przyszła kolej na Emanuela Macrona.
             ^^^^^^^^^^^^^^ "Xi Jingpingiem" should be written "Xi Jinpingiem".
                                                                ^^^^^^^^^^^^^^^^ "Emanuela Macrona" should be written "Emmanuela Macrona".

all fixed:
Rozmawiano z Xi Jinpingiem o Macronie. Potem przyszła kolej na Emmanuela Macrona.
`;

check('slips in Polish texts, in any case')`
Premier Mateusz Morawecki rozmawiał z Jarosławem Kaczyńkim o Unii Europeskiej. Widziano Unię Europejką w kłopotach.
        ^^^^^^^^^^^^^^^^^ "Mateusz Morawecki" is not a known name: is it "Mateusz Morawiecki"?
                                      ^^^^^^^^^^^^^^^^^^^^ "Jarosławem Kaczyńkim" is not a known name: is it "Jarosławem Kaczyńskim"?
                                                             ^^^^^^^^^^^^^^^^ "Unii Europeskiej" is not a known name: is it "Unii Europejskiej"?
                                                                                        ^^^^^^^^^^^^^^ "Unię Europejką" is not a known name: is it "Unię Europejską"?

all fixed:
Premier Mateusz Morawiecki rozmawiał z Jarosławem Kaczyńskim o Unii Europejskiej. Widziano Unię Europejską w kłopotach.
`;

check('Polish texts: transcriptions, Polish given names and other people')`
Rozmawiano o Urszuli von der Leyen, którą Urszula von der Leyen nie jest, o Denysie Szmyhalu i Radovanie Viszkoviciu.
Adam Bednar jeździ na żużlu, a zespół Rammstein gra. Wokalista grupy Rammstein śpiewa.
`;
