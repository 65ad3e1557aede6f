import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('acronym-mismatch', { glossary: bundledGlossary() });

check('acronyms of their names')`
The Ministry of Public Security (MPS), the Ministry of Foreign Affairs of Japan (MOFA) and the Chinese Communist Party (CCP) of China,
also the Communist Party of China (CPC), agree with the Shanghai Cooperation Organisation (SCO).
`;

check('the acronym of another language', { severity: 'warning' })`
In China the Ministry of Public Security (MBP) agreed. The MBP signed.
                                          ^^^ MBP is the acronym of Ministry of Public Security in another language: in English it is MPS.
                                                           ^^^ related: MBP is used here too.

fixed:
In China the Ministry of Public Security (MPS) agreed. The MPS signed.
`;

check('one that the brief itself writes otherwise')`
The Port Development Agency (PDX) agreed. The PDA then signed.
                             ^^^ The letters of PDX are not those of "Port Development Agency": PDA would be.

fixed:
The Port Development Agency (PDA) agreed. The PDA then signed.
`;

check('acronyms of the languages of those who bear them')`
The Central Anticorruption Bureau (CBA), the Polish Press Office (PBP), the Konrad Adenauer Foundation (KAS), the Freedom Party of
Austria (FPÖ), the German Council on Foreign Relations (DGAP), the Court of Justice of the European Union (CJEU) and the Comprehensive
and Progressive Agreement for Trans-Pacific Partnership (CPTPP) are known. Jan Lis (PSL) said so.
`;

check('the acronym of the name at the end of a longer one, and one that another body has too')`
Skład Komitetu Centralnego Komunistycznej Partii Chin (KPCh) w Chinach i na Tajwanie. KPCh.

The Ministry of Public Security of Vietnam (MPS) and the National Bank of Serbia (NBS) agreed with ByteDance (BTD).
`;

check('a name in capitals that is another one elsewhere')`
Koalicja Postępowej Słowacji oraz Razem (SPOLU) zyskała.
`;

check('acronyms that an institution shares with others')`
W parlamencie Tajwanu nie ma większości bez Tajwańskiej Partii Ludowej (TPP), a TPP nie chce rozmawiać z rządem.
`;

check('the letters of a name in another language, which another has too')`
In Montenegro the Europe Now Movement (PES) governs.
`;
