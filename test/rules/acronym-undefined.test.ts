import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

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
