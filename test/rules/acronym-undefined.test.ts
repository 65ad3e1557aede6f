import { layered, readGlossary } from '../../server/src/core/index.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const TWO_PORTS = layered(
  [
    readGlossary(
      {
        version: 1,
        actors: [
          { id: 'port-tariffs', kind: 'agency', name: 'Authority of Port Tariffs', acronym: 'APT', country: 'RS' },
          { id: 'port-towns', kind: 'agency', name: 'Agency for Port Towns', acronym: 'APT', country: 'PL' },
        ],
      },
      'bundled',
    ),
  ],
  [],
);

const check = checksOf('acronym-undefined', { glossary: bundledGlossary() });

check('acronyms that are explained at their first use, or need it not')`
## Introduction

The Ministry of Public Security (MPS) of China and the EU, the UN, NATO, the US and the UK agree on AI and 5G. The MPS signed.
`;

check('one that the glossary knows', { severity: 'warning' })`
## Introduction

In China the MPS agreed. The MPS signed.
             ^^^ MPS is used here for the first time and not explained: it stands for Ministry of Public Security.

fixed:
## Introduction

In China the Ministry of Public Security (MPS) agreed. The MPS signed.
`;

check('one that nobody knows', { severity: 'information' })`
## Introduction

The XQZ agreed, and the XQZ signed.
    ^^^ XQZ is used here for the first time and not explained.

not fixed:
`;

check('capitals that say where a report was written')`
## Introduction

BEIJING, May 8 (Xinhua) -- The summit opened.

PANAJI, INDIA (AP) – India spoke.

TAIPEI (Taiwan News) — He came.

XQZ agreed – and left.
^^^ XQZ is used here for the first time and not explained.
`;

check('one that is explained too late')`
## Introduction

The PDA agreed. The Port Development Agency (PDA) had waited.
                    ^^^^^^^^^^^^^^^^^^^^^^^ related: It is explained here.
    ^^^ PDA is used here before it is explained.
`;

check('a possessive and a noun that would stand twice')`
## Introduction

Serbia: the SNS party won.
            ^^^ SNS is used here for the first time and not explained: it stands for Serbian Progressive Party.

fixed:
## Introduction

Serbia: the Serbian Progressive Party (SNS) won.
`;

check('acronyms in small letters, Roman numbers, units, names in capitals, headings and quotations')`
## THE PDA IN THE XXI CENTURY

The mps of 10 GW and 5 MB in part IV, PLN 300 and ZTE, the SHARE Foundation and "the XQZ".

## References

1. PDA, Ports, March 3, 2020, XQZ. Online: https://example.org/XQZ
`;

check('those within names, in a bracket behind the name in another language, and of the house itself')`
The CAA saw HBIS Group and ALEKSANDAR VUCIC. Kandydat Partii Nacjonalistycznej (Kuomintang - KMT) i KMT.
`;

check('zones behind a time, states behind a town, degrees, forms of firms, fiscal years, amounts and formulas')`
## Introduction

The call began at 9:15 a.m. EDT, and went on at 4 p.m. (KST). Towns of Reno, NV and Salem,
OR took part. Anna Lis, MD, MPH, and a JD from Ohio work for Lis & Wolf LLC and Lis AG. FY24 costs USD20 a tonne of CO2; EURUSD fell
after flight XQ123.
`;

check('speakers, stage directions, words in capitals and lines of credits')`
## Introduction

MS. XQZ-LIS: Good morning.

THE XQZ: Thank you.

XQZ: And I.

**DEEPXQ** the dialogue.

END

ZOBACZ TEŻ | To JEST ważne. [XQWID] Źródło: PAP / XQZ / Jan Lis. AT&T is a company. The pg is the PG- the board.

Zdjęcia na licencji CC BY-NC. Tekst jest otwarty.

Rozmowy trwają. PAP, xq, XQZ.

Fot. (XQZ): XQA.
`;

check('a zone, a state or a degree elsewhere')`
## Introduction

The EDT agreed with the NV. The MPH signed.
    ^^^ EDT is used here for the first time and not explained.
                        ^^ NV is used here for the first time and not explained.
                                ^^^ MPH is used here for the first time and not explained.
`;

check('agencies, broadcasters, papers and firms that are known by their letters')`
## Introduction

Jak podała agencja AFP i telewizja XQT, w rozmowie z radiem XQR FM szef banku XQB mówił o XQF TV. The broadcaster XQC and the company
XQD agree with the SCMP. RAND studied GE Aviation and the ship XQE; Nowak's book is Cambridge UP, 2006.
`;

check('words beside it that say what it is without its letters')`
## Introduction

FDX (Agencja do spraw Leków), ANX, czyli uniwersytet, and the rule known as CCX. The North Port Defence Command — NOPC — and HDX
(ang. Human Port Index) agree; LDX, that is, a list. Project Support (Project AWX), small firms (SMX), port zones (PZs), the fund (FFX+) and
the Agency of
    Ports (AOP) came. The Department of Ports DOP, the Fund for Women (Wi-FFY) and our common free and open port — FOP — are old.
The fund [hereafter NFZX] is new. FOXZ, the free and open X-zone, is new. The plan ( PLX ) is old.

PQL: Port Quality List

IMO - Instytut Morski Opola. NFZX, IMO.

The FDX, the ANX, the CCX, the NOPC, the HDX, the LDX, the AWX, the SMX, the PZ, the FFX, the AOP, the FOXZ, the PLX and the PQL agree.
`;

check('the conferences of one treaty are asked for once')`
## Introduction

Before COP26 and COP27 they met.
       ^^^^^ COP26 is used here for the first time and not explained: it stands for Conference of the Parties to the UN Framework Convention on Climate Change.
`;

check('those that readers of Polish know')`
## Wprowadzenie

Za czasów PRL kraj handlował z RPA, a szczepienia STEM i COVAX znają wszyscy.
`;

check('what has its name from one body alone', { severity: 'warning' })`
## Wprowadzenie

U szefa KE Jean-Claude’a Junckera było kilku ministrów.
        ^^ KE is used here for the first time and not explained: it stands for Komisja Europejska.
`;

check('what stands between commas behind its name')`
## Wprowadzenie

Pekin wolałby kandydata Kuomintangu, KMT, a nie jego rywala.
`;

check('what opens a sentence or a list behind a name', { severity: 'warning' })`
## Wprowadzenie

Na Tajwanie przegrał Kuomintang. KMT milczy.
                                 ^^^ KMT is used here for the first time and not explained: it stands for Kuomintang.
`;

check('what is said beside its name to be short for it, or to stand for it')`
## Introduction

The Serbian Progressive Party, or SNS, won. In China the CPC, the ruling Communist Party of China, met the **People's Liberation Army**, or
**PLA**. Partia to Serbska Partia Postępowa, czyli SNS. The SNS, the CPC and the PLA agree.
`;

check('one whose name the author has written above', { severity: 'warning' })`
## Introduction

The Serbian Progressive Party's list won in Serbia. Later the SNS ruled.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ related: The name stands here.
                                                              ^^^ SNS is used here for the first time and not explained: it stands for Serbian Progressive Party.

fixed:
## Introduction

The Serbian Progressive Party's (SNS) list won in Serbia. Later the SNS ruled.
`;

check('Polish names in Polish briefs, in the nominative behind the acronym')`
## Wprowadzenie

W KPCh trwają spory, a prezydent Kazachstanu poprosił o pomoc ODKB.
  ^^^^ KPCh is used here for the first time and not explained: it stands for Komunistyczna Partia Chin.
                                                              ^^^^ ODKB is used here for the first time and not explained: it stands for Organizacja Układu o Bezpieczeństwie Zbiorowym.

all fixed:
## Wprowadzenie

W KPCh (Komunistyczna Partia Chin) trwają spory, a prezydent Kazachstanu poprosił o pomoc ODKB (Organizacja Układu o Bezpieczeństwie Zbiorowym).
`;

check('the name that a Polish brief has, in its case')`
## Wprowadzenie

Posłowie Serbskiej Partii Postępowej wygrali. SNS rządzi w Serbii.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ related: The name stands here.
                                              ^^^ SNS is used here for the first time and not explained: it stands for Serbska Partia Postępowa.

fixed:
## Wprowadzenie

Posłowie Serbskiej Partii Postępowej (SNS) wygrali. SNS rządzi w Serbii.
`;

check('one within a longer name', { severity: 'warning' })`
## Introduction

The CCP Central Committee met.
    ^^^ CCP is used here for the first time and not explained: it stands for Chinese Communist Party.

fixed:
## Introduction

The Chinese Communist Party (CCP) Central Committee met.
`;

check('one that may be that of somebody else', { severity: 'information' })`
## Introduction

The SNS won.
    ^^^ SNS is used here for the first time and not explained.

not fixed:
`;

check('two writings of one acronym', { severity: 'information' })`
## Introduction

The People's Bank of China (PBOC) cut rates. The PBoC will act, and the PBoC knows it.
^^^^^^^^^^^^^^^^^^^^^^^^^^ related: It is explained here.
                                                 ^^^^ PBoC is explained above as PBOC: write it in one way.

fixed:
## Introduction

The People's Bank of China (PBOC) cut rates. The PBOC will act, and the PBOC knows it.
`;

check('one whose name stands with another acronym by mistake')`
## Introduction

The Socialist Party of Serbia (SNS) won. The SPS rules.
`;

check('the article before it')`
## Introduction

In Serbia an SNS member spoke.
             ^^^ SNS is used here for the first time and not explained: it stands for Serbian Progressive Party.

fixed:
## Introduction

In Serbia a Serbian Progressive Party (SNS) member spoke.
`;

check('an acronym by which an alias is known')`
## Introduction

The CPC Central Committee met.
    ^^^ CPC is used here for the first time and not explained: it stands for Communist Party of China.

fixed:
## Introduction

The Communist Party of China (CPC) Central Committee met.
`;

check('one of several bearers', { severity: 'information', glossary: TWO_PORTS })`
## Introduction

The APT agreed.
    ^^^ APT is used here for the first time and not explained: the glossary has it for Authority of Port Tariffs and Agency for Port Towns.

fixed:
## Introduction

The Authority of Port Tariffs (APT) agreed.
`;

check('parts of longer words and of brackets')`
## Introduction

Serbia's SNS-led cabinet fell (as the SPS wished).
         ^^^ SNS is used here for the first time and not explained: it stands for Serbian Progressive Party.
                                      ^^^ SPS is used here for the first time and not explained: it stands for Socialist Party of Serbia.

not fixed:
`;

check('Polish: words in capitals, ships, broadcasters, and letters that a name goes on with')`
## Wprowadzenie

To wszystko zdarzyło się NAM, a resztę opiszemy TUTAJ w maju. Okręt ORP Lis i klub ZAKSĄ zwany są w porcie.

Pisze o tym serwis XQW, nadawca publiczny XQZ i stacja TVQ4, a także agencja XRK-Ukraina i fundacja XQT.

Składki płaci się do ZUS i do nikogo więcej.
`;
