import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('actor-misspelled', { glossary: bundledGlossary() });

check('names as they are written', { severity: 'warning' })`
Vladimir Putin met Xi Jinping, Angela Merkel and Mateusz Morawiecki. Putin's aides and the Merkels of this world agree.
`;

check('known wrong forms', { severity: 'warning' })`
Aleksander Vucic met Emanuel Macron.
^^^^^^^^^^^^^^^^ "Aleksander Vucic" is written "Aleksandar Vučić".
                     ^^^^^^^^^^^^^^ "Emanuel Macron" is written "Emmanuel Macron".

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
