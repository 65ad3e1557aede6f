import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';
import { GLOSSARY } from '../support/glossary.ts';

const check = checksOf('actor-diacritics', { glossary: GLOSSARY });

check('names as the glossary writes them')`
Zdenka Marković met Łukasz Żuraw of Ćosić Energija. Marković's office and the Agency for Šumava Forests (AŠF) agree.
`;

check('a name without its diacritics', { severity: 'warning' })`
The minister, Zdenka Markovic, met Lukasz Zuraw.
              ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".
                                   ^^^^^^^^^^^^ "Lukasz Zuraw" should be written "Łukasz Żuraw".

all fixed:
The minister, Zdenka Marković, met Łukasz Żuraw.
`;

check('some of them, or others')`
Zdenka Markovič met Łukasz Zuraw.
^^^^^^^^^^^^^^^ "Zdenka Markovič" should be written "Zdenka Marković".
                    ^^^^^^^^^^^^ "Łukasz Zuraw" should be written "Łukasz Żuraw".
`;

check('a family name alone, of someone named in full')`
Zdenka Marković came late. Markovic's train was late, and the Markovic plan too.
                           ^^^^^^^^ "Markovic" should be written "Marković".
                                                              ^^^^^^^^ "Markovic" should be written "Marković".

all fixed:
Zdenka Marković came late. Marković's train was late, and the Marković plan too.
`;

check('a family name that only one actor has, behind an office of theirs')`
Mayor Markovic came late.
      ^^^^^^^^ "Markovic" should be written "Marković".
`;

check('a family name alone, or behind another office, may be that of someone else')`
Markovic came late, and President Markovic stayed away.
`;

check('a family name that two actors have means neither')`
Novak came late.
`;

check('a family name that two actors have, one of whom is named')`
Petra Novák came early. Novak left late.
                        ^^^^^ "Novak" should be written "Novák".
`;

check('the same family name beside another first name is someone else')`
Jovan Markovic came late.
`;

check('a company and an alias')`
Cosic Energija sold its plant; Cosic-Energija denies it.
^^^^^^^^^^^^^^ "Cosic Energija" should be written "Ćosić Energija".
                               ^^^^^^^^^^^^^^ "Cosic-Energija" should be written "Ćosić-Energija".
`;

check('the apostrophe stays as the author writes it')`
Sumava’s Foresters came late, Šumava’s Foresters came early.
^^^^^^^^^^^^^^^^^^ "Sumava’s Foresters" should be written "Šumava’s Foresters".

all fixed:
Šumava’s Foresters came late, Šumava’s Foresters came early.
`;

check('in a heading, in capitals it keeps its capitals')`
# What Zdenka Markovic Wants
       ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".

WHAT ZDENKA MARKOVIC WANTS
     ^^^^^^^^^^^^^^^ "ZDENKA MARKOVIC" should be written "ZDENKA MARKOVIĆ".

WHAT ZDENKA MARKOVIĆ WANTS

all fixed:
# What Zdenka Marković Wants

WHAT ZDENKA MARKOVIĆ WANTS

WHAT ZDENKA MARKOVIĆ WANTS
`;

check('in lists, tables, emphasis and links')`
- Zdenka Markovic
  ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".

| who | when |
| --- | --- |
| Zdenka Markovic |  |
  ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".

**Zdenka Markovic** and [Zdenka Markovic](https://example.org/zdenka-markovic) left.
  ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".
                         ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".
`;

check('in a cell of a table that has a neighbour', {})`
| who | when | where |
| --- | --- | --- |
| Zdenka Markovic | 2021 | Serbia |
  ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".
`;

check('over the end of a line, and around markup: only the letters change')`
Nobody knows why Zdenka
                 ^^^^^^… "Zdenka Markovic" should be written "Zdenka Marković".
Markovic left.

Nobody knows why Lukasz  **Zuraw** left.
                 ^^^^^^^^^^^^^^^ "Lukasz Zuraw" should be written "Łukasz Żuraw".

all fixed:
Nobody knows why Zdenka
Marković left.

Nobody knows why Łukasz  **Żuraw** left.
`;

check('markup inside a word: the name is known, but what it is to look like is not')`
Zdenka Mar**kovic** left.
^^^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".

not fixed:
`;

check("other people's words, titles of sources, code and addresses")`
"Zdenka Markovic left", said one; “Lukasz Zuraw stayed”, said another; „Zdenka Markovic”, said a third.

> Zdenka Markovic left.

See \`Zdenka Markovic\`, <https://example.org/Zdenka_Markovic>, https://example.org/Markovic and <!-- Zdenka Markovic -->.

~~~
Zdenka Markovic
~~~

## References

1. Zdenka Markovic, Forests, May 3, 2021, Wood Weekly. Online: https://wood.example.org/Zdenka Markovic
`;

check("the keys of front matter are no prose, but the brief's title is", {})`
---
title: What Zdenka Markovic Wants
            ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".
keywords: [Lukasz Zuraw]
---

## Summary

Nothing.
`;

check('a known wrong form is the matter of another rule')`
Zdenka Markovich left.
`;

check('letters of their own in decomposed form are the same letters')`
Zdenka Markovic${'\u0301'} met ${'\u0141'}ukasz Z${'\u0307'}uraw.
`;

check('names in other scripts')`
吕青松 met Зденка Марковић and Зденка Марковиђ.
`;

check('columns behind Chinese and an emoji')`
吕青松 🌲🌲 met Zdenka Markovic.
             ^^^^^^^^^^^^^^^ "Zdenka Markovic" should be written "Zdenka Marković".

fixed:
吕青松 🌲🌲 met Zdenka Marković.
`;

check('an acronym is only itself')`
The ASF and the CE are other agencies, and asf is none.
`;

check('words that only look alike')`
The markovic of old, a lu, and others; San Marco, Porto san Marco.
`;

check('in Polish: cases that lack nothing')`
Rozmawiano z Łukaszem Żurawiem i o Zdence Marković, lecz bez Łukasza Żurawia. Spotkano się z Petrą Novák, a nie z Ivanem Novákiem.
`;

check('in Polish: cases whose stem lacks diacritics keep their endings')`
Rozmawiano z Lukaszem Zurawiem i o Zdence Markovic, lecz bez Ivana Novaka.
             ^^^^^^^^^^^^^^^^^ "Lukaszem Zurawiem" should be written "Łukaszem Żurawiem".
                                   ^^^^^^^^^^^^^^^ "Zdence Markovic" should be written "Zdence Marković".
                                                             ^^^^^^^^^^^^ "Ivana Novaka" should be written "Ivana Nováka".

all fixed:
Rozmawiano z Łukaszem Żurawiem i o Zdence Marković, lecz bez Ivana Nováka.
`;

check('in Polish: cases of institutions, and family names that may be others’')`
Rozmawiano w Agencji for Sumava Forests, z Cosic Energiją i z Novakiem.
`;

check('without a glossary', { glossary: { actors: [], countries: [] } })`
Zdenka Markovic left.
`;

check('a text that is no brief', { named: false })`
Zdenka Markovic left.
`;

const checkOfKyiv = checksOf('actor-diacritics', { glossary: bundledGlossary() });

checkOfKyiv('a family name as another language writes it')`
## Introduction

Minister Dmytro Kułeba mówił w Kijowie, a Kułeba i Zełenski byli na Ukrainie.

In Ukraine Zelenski, Zelensky and Kuleba met Vucic of Serbia.
                                             ^^^^^ "Vucic" should be written "Vučić".
`;

checkOfKyiv('countries and forms that have no diacritics')`
## Introduction

Niemcy, Hiszpania, Francja i Włochy są w Polsce. In Kyiv Dmytro Kuleba and Dmytró Kuleba met.
`;

checkOfKyiv('Polish cases of well-known people')`
Rozmawiano z Viktorem Orbanem i Aleksandarem Vuciciem. Do Orbana i Vucicia pisano. Rządy Zuzany Caputovej krytykowano.
             ^^^^^^^^^^^^^^^^ "Viktorem Orbanem" should be written "Viktorem Orbánem".
                                ^^^^^^^^^^^^^^^^^^^^^ "Aleksandarem Vuciciem" should be written "Aleksandarem Vučiciem".
                                                          ^^^^^^ "Orbana" should be written "Orbána".
                                                                   ^^^^^^^ "Vucicia" should be written "Vučicia".
                                                                                         ^^^^^^^^^^^^^^^^ "Zuzany Caputovej" should be written "Zuzany Čaputovej".

Rozmawiano z Andrzejem Dudą, o Andrzeju Dudzie, przez Andrzeja Dudę, z Dmytrem Kułebą, z Wołodymyrem Zełenskim i o Zełenskiego.
`;

check('names of Ukrainians that Polish has long written in another way')`
Szefem dyplomacji był w Kijowie Leonid Kożara.
`;
