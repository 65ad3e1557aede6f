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

check('its own letters in another order')`
The Regional Comprehensive Economic Partnership (RECP) met the Eurasian Economic Union (EUEA).
                                                 ^^^^ RECP is not the acronym of Regional Comprehensive Economic Partnership: that is RCEP.
                                                                                        ^^^^ EUEA is not the acronym of Eurasian Economic Union: that is EAEU.

all fixed:
The Regional Comprehensive Economic Partnership (RCEP) met the Eurasian Economic Union (EAEU).
`;

check("another's behind a name with other small words")`
The Organisation of Economic Co-operation and Development (OSCE) met.
                                                           ^^^^ OSCE is not the acronym of Organisation for Economic Co-operation and Development: that is OECD.
`;

check("another country's behind the ministry of one")`
The Ministry of Foreign Affairs (MSZ) of China met that of Poland, the Ministry of Foreign Affairs (MSZ) of Poland.
                                 ^^^ MSZ is the acronym of Ministry of Foreign Affairs of Poland, not of Ministry of Foreign Affairs of China.

not fixed:
`;

check('the acronym of a Polish name')`
Ministerstwo Bezpieczeństwa Publicznego (MPX) w Chinach, Europejski Bank Odbudowy i Rozwoju (EBRO) i Komunistyczna Partia Chin (KPX).
                                         ^^^ MPX is not the acronym of Ministerstwo Bezpieczeństwa Publicznego: that is MBP.
                                                                                             ^^^^ EBRO is not the acronym of Europejski Bank Odbudowy i Rozwoju: that is EBOR.
                                                                                                                                ^^^ KPX is not the acronym of Komunistyczna Partia Chin: that is KPCh.
`;
