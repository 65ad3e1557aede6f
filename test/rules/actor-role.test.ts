import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('actor-role', { glossary: bundledGlossary() });

check('offices held at the date of the brief')`
---
date: 2021-12-10
---

President Joe Biden, Prime Minister Ana Brnabić, Interior Minister Aleksandar Vulin and Foreign Minister Wang Yi met
Chancellor Olaf Scholz. Nikola Selaković, the Serbian foreign minister, was there.
`;

check('an office that had ended', { severity: 'information' })`
---
date: 2022-01
---

Chancellor Angela Merkel came.
^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in January 2022.

fixed:
---
date: 2022-01
---

Former Chancellor Angela Merkel came.
`;

check('an office that was not held yet, before publication', { mode: 'publish', severity: 'warning' })`
---
date: 2014-01-10
---

The talks with President Aleksandar Vučić went well.
               ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet on 10 January 2014.

not fixed:
`;

check('an office that was somebody else’s')`
---
date: 2021-12-10
---

President Mateusz Morawiecki waved.
^^^^^^^^^ Mateusz Morawiecki was not President on 10 December 2021, but Prime Minister of Poland.
`;

check('a date in the sentence counts before that of the brief')`
---
date: 2021-12-10
---

In 2014, Prime Minister Aleksandar Vučić received Premier Li Keqiang. In June 2016 President Aleksandar Vučić was in Warsaw.
                                                                                   ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in June 2016: at that time Prime Minister of Serbia.
`;

check('words that say that the office was not held')`
---
date: 2021-12-10
---

Former President Donald Trump, former US Secretary of State Mike Pompeo, then-Vice President Joe Biden, ex-Chancellor Angela Merkel,
outgoing Chancellor Angela Merkel, the then interior minister Nebojša Stefanović, late Premier Zhou Enlai and the future
chancellor Friedrich Merz. Rex Tillerson, the former Secretary of State, and Boris Johnson, prime minister, agreed.
`;

check('lists in which each title stands before its name, and one that stands behind')`
---
date: 2022-09-16
---

Prime Minister of India Narendra Modi, President of China Xi Jinping, the President of Russia Vladimir Putin and others met.

With Siniša Mali, the Minister of the Interior Jan Nobody and Emmanuel Macron, Chancellor, came.
                                                                               ^^^^^^^^^^ Emmanuel Macron was not Chancellor on 16 September 2022, but President of France.
`;

check('a brief without a date')`
Chancellor Angela Merkel and President Donald Trump met.
`;

check('quotations and references')`
---
date: 2023-05
---

She said "Chancellor Angela Merkel is right" [1].

## References

1. A. Lee, Chancellor Angela Merkel in China, March 3, 2015, Example Institute. Online: https://example.org/merkel
`;

check('offices of parties beside those of countries')`
---
date: 2021-12-10
---

SNS President Aleksandar Vučić and PiS chairman Jarosław Kaczyński agreed.
`;

check('an office that was held before and after')`
---
date: 2021-12-10
---

In June 2016 Prime Minister Donald Tusk spoke.
             ^^^^^^^^^^^^^^ Donald Tusk was Prime Minister of Poland until 22 September 2014 and again from 13 December 2023 on, but not in June 2016: at that time President of the European Council.

In March 2014 President Jean-Claude Juncker spoke.
              ^^^^^^^^^ Jean-Claude Juncker was President of the Eurogroup until 21 January 2013 and President of the European Commission from 1 November 2014 on, but not in March 2014.
`;

check('an office whose name has an “of”, and one of a country with an article')`
---
date: 2023-12-10
---

Foreign Minister Qin Gang and President Donald Trump spoke.
^^^^^^^^^^^^^^^^ Qin Gang was Minister of Foreign Affairs of China until 25 July 2023, and no longer on 10 December 2023.
                              ^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not on 10 December 2023.
`;

check('the institution that the text names decides, and the fix stands before it')`
---
date: 2023-06
---

European Commission President Jean-Claude Juncker had declared it in July 2014.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Jean-Claude Juncker was President of the European Commission from 1 November 2014 on, and not yet in July 2014.

It was European Commission President Jean-Claude Juncker.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Jean-Claude Juncker was President of the European Commission until 30 November 2019, and no longer in June 2023.

Today European Council President Donald Tusk agreed. The President of the European Council Donald Tusk agreed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ Donald Tusk was President of the European Council until 30 November 2019, and no longer in June 2023.
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Donald Tusk was President of the European Council until 30 November 2019, and no longer in June 2023.

The Commission President Jean-Claude Juncker and the Council’s President, Donald Tusk, agreed with US President Donald Trump.
    ^^^^^^^^^^^^^^^^^^^^ Jean-Claude Juncker was President of the European Commission until 30 November 2019, and no longer in June 2023.
                                                               ^^^^^^^^^ Donald Tusk was President of the European Council until 30 November 2019, and no longer in June 2023.
                                                                                                   ^^^^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in June 2023.

all fixed:
---
date: 2023-06
---

European Commission President Jean-Claude Juncker had declared it in July 2014.

It was former European Commission President Jean-Claude Juncker.

Today former European Council President Donald Tusk agreed. The former President of the European Council Donald Tusk agreed.

The former Commission President Jean-Claude Juncker and the Council’s former President, Donald Tusk, agreed with former US President Donald Trump.
`;

check('commissioners and high representatives')`
---
date: 2022-03
---

Enlargement Commissioner Johannes Hahn, EU High Representative Federica Mogherini and EU foreign policy chief Federica Mogherini came.
^^^^^^^^^^^^^^^^^^^^^^^^ Johannes Hahn was European Commissioner for European Neighbourhood Policy and Enlargement Negotiations until 30 November 2019, and no longer in March 2022.
                                        ^^^^^^^^^^^^^^^^^^^^^^ Federica Mogherini was High Representative for Foreign Affairs and Security Policy of the European Union until 30 November 2019, and no longer in March 2022.
                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^ Federica Mogherini was High Representative for Foreign Affairs and Security Policy of the European Union until 30 November 2019, and no longer in March 2022.

Johannes Hahn, the European Commissioner for Enlargement, spoke.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Johannes Hahn was European Commissioner for European Neighbourhood Policy and Enlargement Negotiations until 30 November 2019, and no longer in March 2022.

The Serbian president, Boris Tadić, spoke, and NATO Secretary General Anders Fogh Rasmussen did.
    ^^^^^^^^^^^^^^^^^ Boris Tadić was President of Serbia until 5 April 2012, and no longer in March 2022.
                                               ^^^^^^^^^^^^^^^^^^^^^^ Anders Fogh Rasmussen was Secretary General of the North Atlantic Treaty Organization until 30 September 2014, and no longer in March 2022.
`;

check('institutions at the time of those who led them')`
---
date: 2016-03
---

European Commission President Jean-Claude Juncker, the President of the European Council Donald Tusk, President Juncker, Enlargement
Commissioner Johannes Hahn, EU High Representative Federica Mogherini and European Commissioner Johannes Hahn came. Donald Tusk,
President of the European Council, spoke. Jean-Claude Juncker, European Commission President, and the Serbian president, Tomislav
Nikolić, spoke. So did NATO Secretary General Jens Stoltenberg and the UN Secretary-General Ban Ki-moon.
`;

check('institutions that the glossary does not know, or of which it knows no office of theirs')`
---
date: 2022-03
---

Chess Federation President Donald Tusk, Bavarian Premier Angela Merkel, Huawei President Jean-Claude Juncker, European Parliament
Trade Commissioner Johannes Hahn, Secretary General Donald Tusk, NATO Secretary General Donald Tusk and EPP President Donald Tusk came.
Donald Tusk, President of the Chess Federation, and Xi Jinping, President of a university, came. In Serbia President Joe Biden spoke.
`;

check('an institution that they led none of the kind of')`
---
date: 2018-03
---

The European Commission President Donald Tusk spoke.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Donald Tusk was not European Commission President in March 2018, but President of the European Council.

not fixed:
`;

check('words that stand for a time or say that an office was held another time')`
---
date: 2022-03
---

Under President Donald Trump tariffs rose; during President Trump's first term they did. President Barack Obama (2009–2017) and newly
elected Chancellor Angela Merkel, ousted President Viktor Yanukovych, interim President Bronisław Komorowski agreed. Donald Tusk,
President of the European Council from 2014 to 2019, and Donald Tusk, President of the European Council until 2019, too.
`;

check('lists of people and offices, and fixes that would be wrong')`
---
date: 2022-03
---

It was said by Ana Brnabić, the President of Serbia, Aleksandar Vučić, and the Serbian president, Ana Brnabić, and others.

The current President Donald Trump, the new Chancellor Angela Merkel and Presidents Donald Trump and Emmanuel Macron came.
            ^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in March 2022.
                                            ^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in March 2022.
                                                                         ^^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in March 2022.

not fixed:
`;

check('a year at the beginning of a sentence is a date too')`
---
date: 2021-12-10
---

In 2015, President Aleksandar Vučić spoke. As early as in 2013 President Aleksandar Vučić spoke.
         ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in 2015: at that time Prime Minister of Serbia.
                                                               ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in 2013: at that time Minister of Defence of Serbia.

- In late 2015, at a summit in Rome, President Aleksandar Vučić spoke.
                                     ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in 2015: at that time Prime Minister of Serbia.
- He said that in 2015 President Aleksandar Vučić was in Warsaw.
                       ^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in 2015: at that time Prime Minister of Serbia.
`;

check('an office held in a part of the year, and other years')`
---
date: 2021-12-10
---

In 2017, Prime Minister Aleksandar Vučić and President Aleksandar Vučić spoke. In 2017, President Donald Trump and President Barack
Obama spoke. In 2014 and 2015, President Aleksandar Vučić spoke. In 2014–2015, President Aleksandar Vučić spoke.

By 2015, President Aleksandar Vučić had lost. Since 2014, President Aleksandar Vučić has won. A plan of 2015 pleased President
Aleksandar Vučić. President Aleksandar Vučić praised the plan of 2015. President Aleksandar Vučić opened the bridge in 2015.

The bridge opened in 2015, President Aleksandar Vučić said. Founded in 2015, the firm thanked President Aleksandar Vučić. In 2015,
China signed a deal which President Aleksandar Vučić praises, and in 2015, China signed the deal that is now his.
`;

check('dates of something else in the sentence')`
---
date: 2021-12-10
---

President Aleksandar Vučić said that the contract was signed in May 2014. President Aleksandar Vučić praised the contract signed in
May 2014. President Aleksandar Vučić, who became prime minister in April 2014, spoke. The contract was signed in May 2014, President
Aleksandar Vučić said. In May 2014, China signed a contract that President Aleksandar Vučić praises.

President Aleksandar Vučić met him in June 2016.
^^^^^^^^^ Aleksandar Vučić was President of Serbia from 31 May 2017 on, and not yet in June 2016: at that time Prime Minister of Serbia.
`;

check('what somebody did who was to hold the office, and what the current holder did')`
---
date: 2021-12-10
---

In 1953, President Xi Jinping was born. In 2014, President Aleksandar Vučić became prime minister. In 2015, President Aleksandar
Vučić’s party won. In 2015, current President Aleksandar Vučić spoke. In November 2016, President Donald Trump won.
`;

check('another time than that of the brief, though nobody knows which')`
---
date: 2022-01
---

Last year Chancellor Angela Merkel spoke; two years earlier, Chancellor Angela Merkel did. At the time, President Donald Trump agreed.
In the 1990s President Bill Clinton did.
`;

check('Polish: presidents and heads of government in all cases, with a fix in theirs')`
---
date: 2025-09
---

Przybył prezydent Andrzej Duda. Prezydent Andrzej Duda mówił o Chinach z prezydentem Joe Bidenem.
        ^^^^^^^^^ Andrzej Duda was President of Poland until 6 August 2025, and no longer in September 2025.
                                ^^^^^^^^^ Andrzej Duda was President of Poland until 6 August 2025, and no longer in September 2025.
                                                                         ^^^^^^^^^^^ Joe Biden was President of the United States until 20 January 2025, and no longer in September 2025.

List prezydenta Andrzeja Dudy dano premierowi Mateuszowi Morawieckiemu, a o prezydencie Andrzeju Dudzie pisano w Polsce.
     ^^^^^^^^^^ Andrzej Duda was President of Poland until 6 August 2025, and no longer in September 2025.
                                   ^^^^^^^^^^ Mateusz Morawiecki was Prime Minister of Poland until 13 December 2023, and no longer in September 2025.
                                                                            ^^^^^^^^^^^ Andrzej Duda was President of Poland until 6 August 2025, and no longer in September 2025.

W Berlinie kanclerz Olaf Scholz mówił, a o kanclerz Angeli Merkel i kanclerzu Olafie Scholzu pisano.
           ^^^^^^^^ Olaf Scholz was Chancellor of Germany until 6 May 2025, and no longer in September 2025.
                                           ^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in September 2025.
                                                                    ^^^^^^^^^ Olaf Scholz was Chancellor of Germany until 6 May 2025, and no longer in September 2025.

Serbska premier Ana Brnabić i amerykański prezydent Joe Biden się nie zjawili. Prezes Rady Ministrów Mateusz Morawiecki też nie.
^^^^^^^^^^^^^^^ Ana Brnabić was Prime Minister of Serbia until March 2024, and no longer in September 2025: at that time President of the National Assembly of Serbia.
                              ^^^^^^^^^^^^^^^^^^^^^ Joe Biden was President of the United States until 20 January 2025, and no longer in September 2025.
                                                                               ^^^^^^^^^^^^^^^^^^^^^ Mateusz Morawiecki was Prime Minister of Poland until 13 December 2023, and no longer in September 2025.

all fixed:
---
date: 2025-09
---

Przybył były prezydent Andrzej Duda. Były prezydent Andrzej Duda mówił o Chinach z byłym prezydentem Joe Bidenem.

List byłego prezydenta Andrzeja Dudy dano byłemu premierowi Mateuszowi Morawieckiemu, a o byłym prezydencie Andrzeju Dudzie pisano w Polsce.

W Berlinie były kanclerz Olaf Scholz mówił, a o kanclerz Angeli Merkel i byłym kanclerzu Olafie Scholzu pisano.

Była serbska premier Ana Brnabić i były amerykański prezydent Joe Biden się nie zjawili. Były prezes Rady Ministrów Mateusz Morawiecki też nie.
`;

check('Polish: ministers by their field, ministry or diplomacy')`
---
date: 2025-09
---

Minister spraw zagranicznych Qin Gang i szef chińskiej dyplomacji Qin Gang się nie zjawili.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Qin Gang was Minister of Foreign Affairs of China until 25 July 2023, and no longer in September 2025.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ Qin Gang was Minister of Foreign Affairs of China until 25 July 2023, and no longer in September 2025.

W Warszawie szef MSZ Zbigniew Rau i minister obrony narodowej Mariusz Błaszczak milczeli. List ministra obrony Mariusza Błaszczaka czytano.
            ^^^^^^^^ Zbigniew Rau was Minister of Foreign Affairs of Poland until 27 November 2023, and no longer in September 2025.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ Mariusz Błaszczak was Minister of National Defence of Poland until 13 December 2023, and no longer in September 2025.
                                                                                               ^^^^^^^^^^^^^^^ Mariusz Błaszczak was Minister of National Defence of Poland until 13 December 2023, and no longer in September 2025.

Sekretarz stanu USA Antony Blinken mówił w Polsce.
^^^^^^^^^^^^^^^^^^^ Antony Blinken was Secretary of State of the United States until 20 January 2025, and no longer in September 2025.

all fixed:
---
date: 2025-09
---

Minister spraw zagranicznych Qin Gang i szef chińskiej dyplomacji Qin Gang się nie zjawili.

W Warszawie były szef MSZ Zbigniew Rau i były minister obrony narodowej Mariusz Błaszczak milczeli. List ministra obrony Mariusza Błaszczaka czytano.

Były sekretarz stanu USA Antony Blinken mówił w Polsce.
`;

check('Polish: institutions')`
---
date: 2025-09
---

Donald Tusk, przewodniczący Rady Europejskiej, mówił w Brukseli. Z przewodniczącym Komisji Europejskiej Jean-Claude'em Junckerem nie mówił.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Donald Tusk was President of the European Council until 30 November 2019, and no longer in September 2025: at that time Prime Minister of Poland.
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Jean-Claude Juncker was President of the European Commission until 30 November 2019, and no longer in September 2025.

W Brukseli szef Rady Europejskiej Charles Michel, szef unijnej dyplomacji Josep Borrell, wysoki przedstawiciel UE ds. zagranicznych Josep Borrell i sekretarz generalny NATO Jens Stoltenberg milczeli.
           ^^^^^^^^^^^^^^^^^^^^^^ Charles Michel was President of the European Council until 30 November 2024, and no longer in September 2025.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^ Josep Borrell was High Representative for Foreign Affairs and Security Policy of the European Union until 30 November 2024, and no longer in September 2025.
                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Josep Borrell was High Representative for Foreign Affairs and Security Policy of the European Union until 30 November 2024, and no longer in September 2025.
                                                                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ Jens Stoltenberg was Secretary General of the North Atlantic Treaty Organization until 1 October 2024, and no longer in September 2025.

all fixed:
---
date: 2025-09
---

Donald Tusk, były przewodniczący Rady Europejskiej, mówił w Brukseli. Z byłym przewodniczącym Komisji Europejskiej Jean-Claude'em Junckerem nie mówił.

W Brukseli były szef Rady Europejskiej Charles Michel, były szef unijnej dyplomacji Josep Borrell, były wysoki przedstawiciel UE ds. zagranicznych Josep Borrell i były sekretarz generalny NATO Jens Stoltenberg milczeli.
`;

check('Polish: an office that was never theirs')`
---
date: 2018-03
---

W Brukseli przewodniczący Komisji Europejskiej Donald Tusk i prezydent Mateusz Morawiecki nie mówili.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Donald Tusk was not przewodniczący Komisji Europejskiej in March 2018, but President of the European Council.
                                                             ^^^^^^^^^ Mateusz Morawiecki was not prezydent in March 2018, but Prime Minister of Poland.

not fixed:
`;

check('Polish: years and months')`
---
date: 2021-12
---

W 2014 r. prezydent Andrzej Duda był w Pekinie. W maju 2014 roku prezydent Andrzej Duda był w Pekinie. W 2013 roku prezydent Bronisław Komorowski był w Pekinie. W 2015 r. prezydent Andrzej Duda i prezydent Bronisław Komorowski tam byli.
          ^^^^^^^^^ Andrzej Duda was President of Poland from 6 August 2015 on, and not yet in 2014.

not fixed:
`;

check('Polish: no fix where case, gender or meaning are not certain')`
---
date: 2025-09
---

W Warszawie obecny premier Mateusz Morawiecki, nowy premier Mateusz Morawiecki i pan premier Mateusz Morawiecki się spotkali.
                   ^^^^^^^ Mateusz Morawiecki was Prime Minister of Poland until 13 December 2023, and no longer in September 2025.
                                                    ^^^^^^^ Mateusz Morawiecki was Prime Minister of Poland until 13 December 2023, and no longer in September 2025.
                                                                                     ^^^^^^^ Mateusz Morawiecki was Prime Minister of Poland until 13 December 2023, and no longer in September 2025.

O kanclerz Angeli Merkel i o ministrze spraw zagranicznych Qin Gangu pisano w Berlinie.
  ^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in September 2025.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Qin Gang was Minister of Foreign Affairs of China until 25 July 2023, and no longer in September 2025.

not fixed:
`;

check('Polish: words that say that the office was not held')`
---
date: 2025-09
---

W Warszawie były minister spraw zagranicznych Qin Gang się nie zjawił, a ówczesny prezydent Andrzej Duda tak. Była premier Beata Szydło, byłego prezydenta Andrzeja Dudy, b. prezydent Andrzej Duda, eks-prezydent Andrzej Duda i eksprezydent Andrzej Duda.
`;

check('Polish: words that say that it was to be held or was another')`
---
date: 2025-09
---

Przyszły premier Mateusz Morawiecki, pierwszy prezydent Andrzej Duda, pełniący obowiązki prezydenta Bronisław Komorowski, kandydat na prezydenta Rafał Trzaskowski, wiceprezydent Joe Biden, wice-premier Mateusz Morawiecki.
`;

check('Polish: words behind a name that say so')`
---
date: 2025-09
---

Andrzej Duda, wówczas prezydent, mówił. Andrzej Duda, były prezydent, mówił. Andrzej Duda, prezydent Polski w latach 2015–2025, mówił.
`;

check('Polish: the time that somebody stands for')`
---
date: 2025-09
---

Za prezydenta Andrzeja Dudy, w czasach prezydenta Andrzeja Dudy i rządów premiera Mateusza Morawieckiego było inaczej.
`;

check('Polish: mayors, ambassadors')`
---
date: 2025-09
---

Prezydent Warszawy Rafał Trzaskowski i prezydent Rafał Trzaskowski, prezydent Łodzi Hanna Zdanowska, prezydent Hanna Zdanowska, ambasador Qin Gang.
`;

check('Polish: titles of somebody else than the next name')`
---
date: 2025-09
---

Rzecznik prezydenta Mateusz Morawiecki, z szefem gabinetu prezydenta Mateuszem Morawieckim, po rozmowie z premierem Karol Nawrocki powiedział, że minister Radosław Sikorski i sekretarz stanu Mateusz Morawiecki. Powiedział premier Morawieckiemu.
`;

check('Polish: offices held at the date')`
---
date: 2025-09
---

Prezydent Karol Nawrocki i premier Donald Tusk, minister spraw zagranicznych Radosław Sikorski, szef MSZ Radosław Sikorski, szef MON Władysław Kosiniak-Kamysz, minister obrony narodowej Władysław Kosiniak-Kamysz, przewodnicząca Komisji Europejskiej Ursula von der Leyen, prezydent Chin Xi Jinping, premier Chin Li Qiang, kanclerz Friedrich Merz, sekretarz stanu USA Marco Rubio, przewodniczący Rady Europejskiej António Costa, szefowa unijnej dyplomacji Kaja Kallas, sekretarz generalny ONZ António Guterres, prezydentem Donaldem Trumpem, prezydentowi Donaldowi Trumpowi, prezydencie Emmanuelu Macronie.
`;

check('Polish: elections, other years')`
---
date: 2025-09
---

Wybrany prezydentem Andrzej Duda i wybór na prezydenta Andrzeja Dudy. W 2014 r. prezydent Bronisław Komorowski był w Pekinie. W ubiegłym roku prezydent Andrzej Duda był w Pekinie. W maju 2014 roku premier Donald Tusk był tam.
`;

check('Polish: titles behind names that are of something else, or of the next name')`
---
date: 2025-09
---

Donald Tusk, przewodniczący Platformy Obywatelskiej, i Rafał Trzaskowski, prezydent Warszawy, i Karol Nawrocki, prezydent Polski, i Xi Jinping, premier Donald Tusk.
`;

check('namesakes, advisers, names of offices that differ, and times told otherwise')`
---
date: 2024-03
---

In 1991, President Bush met him. Secretary of Defense Les Aspin and the adviser to the President Yuri Ushakov came. French Finance Minister Bruno Le Maire and then–Prime Minister Shinzo Abe came. His predecessor, Prime Minister Justin Trudeau, agreed. [Vice President Harris](https://example.org/harris) agreed.

The administration of U.S. President Donald Trump and four years of President Donald Trump were over. After a speech of 2007, President Barack Obama agreed. Under Obama, Secretary of State Hillary Clinton agreed.

On 3 May 2019 it rained in Rome. President Donald Trump agreed.
`;

check('a story goes on from the date of the nearest sentence before it')`
---
date: 2024-03
---

On 2 May 2022 they met in Rome.

In July 2019 the ministers met in Osaka, and the talks went well. It rained all day.

The next round was short. President Donald Trump agreed. On 3 May 2021 it was over. President Donald Trump agreed.
                                                                                    ^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in March 2024.

President Donald Trump has agreed.
^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in March 2024.
`;

check('dates that set no story: behind, of a beginning, of a paper, of another section, of the references, and after the brief')`
---
date: 2022-12
---

The party has governed since 2012. Chancellor Angela Merkel agreed. It was said in Rome.
                                   ^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in December 2022.

The strategy of May 2019 holds. Chancellor Angela Merkel agreed.
                                ^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in December 2022.

Chancellor Angela Merkel agreed. On 3 May 2019 they met in Rome.
^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in December 2022.

## Conclusions

Chancellor Angela Merkel agreed [1].
^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in December 2022.

In March 2024 all will be over. Foreign Minister David Cameron agreed.
                                ^^^^^^^^^^^^^^^^ David Cameron was Foreign Secretary of the United Kingdom from 13 November 2023 on, and not yet in December 2022.

## References

1. A. Lee, Chancellor Angela Merkel in China, March 3, 2015, Example Institute. Online: https://example.org/merkel
`;

check('Polish: stories, names of foundations, and the last such month')`
---
date: 2022-10
---

Dnia 3 maja 2021 r. padało. Kanclerz Angela Merkel się zgodziła. Mówił o tym ktoś z uczelni imienia prezydenta Lecha Kaczyńskiego.

## Wnioski

Od 3 maja 2021 r. jest spokój. Kanclerz Angela Merkel, która w czerwcu odwiedziła Belgrad, się zgodziła.
                               ^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in October 2022.
`;

check('longer titles that have an office in them, and presidents of parties')`
---
date: 2022-01
---

Head of the Office of the President of Ukraine Andriy Yermak and the Assistant Secretary of State of the United States Daniel Kritenbrink agreed. Alok Sharma, Secretary of State for Business, agreed. Tomislav Momirović, Minister of Internal and Foreign Trade, agreed. President Robert Golob and party president Edi Rama agreed.
`;

check('Polish: a former one, told in quotation marks and dashes')`
---
date: 2025-09
---

Kompetencje były ograniczone prerogatywami byłego – „pierwszego” – prezydenta Andrzeja Dudy, a nie jego następcy.
`;

check('what was done by somebody, or when they came')`
---
date: 2024-06-10
---

The agreement signed by President George W. Bush and Prime Minister Manmohan Singh stands. When President Donald Trump came
to Warsaw, it rained. In the ten years since President Truong Tan Sang and President Barack Obama agreed on it, trade grew.
`;

check('offices of several people behind a name')`
---
date: 2024-06-10
---

Administrator Samantha Power, foreign ministers and officials met. Ursula von der Leyen, presidents and prime ministers sat down.
`;

check('a month without a year, of this year or the last')`
---
date: 2018-05-26
---

In mid-April Home Secretary Amber Rudd apologised. On 3 November President Barack Obama spoke.
                                                                 ^^^^^^^^^ Barack Obama was President of the United States until 20 January 2017, and no longer on 26 May 2018.
`;

check('po polsku: miesiąc bez roku, szef dyplomacji, gdy przyjechał')`
---
date: 2018-05-26
---

W połowie kwietnia brytyjska minister spraw wewnętrznych Amber Rudd przeprosiła. Szef amerykańskiej dyplomacji Mike Pompeo
przyjechał do Warszawy, a szef rosyjskiej dyplomacji Siergiej Ławrow do Mińska. W czasach, gdy prezydent Barack Obama
odwiedzał Warszawę, było inaczej.
`;

check('offices of former times, and namesakes by their fathers')`
---
date: 2024-01-08
---

A statue of President Ho Chi Minh stands there. President Bill Clinton lifted the embargo. Crown Prince and Prime Minister Salman
bin Hamad Al Khalifa of Bahrain called. Chancellor Angela Merkel did not.
                                        ^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer on 8 January 2024.
`;

check('offices of smaller countries', { severity: 'information' })`
---
date: 2022-10-05
---

President Surangel Whipps Jr. of Palau, Congolese President Denis Sassou Nguesso and Congolese President Félix Tshisekedi came.
President Edgar Lungu of Zambia did not.
^^^^^^^^^ Edgar Lungu was President of Zambia until 24 August 2021, and no longer on 5 October 2022.

fixed:
---
date: 2022-10-05
---

President Surangel Whipps Jr. of Palau, Congolese President Denis Sassou Nguesso and Congolese President Félix Tshisekedi came.
Former President Edgar Lungu of Zambia did not.
`;

check('what happened to somebody in office')`
---
date: 2023-01-08
---

The assassination of President Jovenel Moïse and the funeral of Prime Minister Shinzo Abe changed much. President Jovenel Moïse was
assassinated at home. Prime Minister Shinzo Abe’s death is mourned. Prime Minister Shinzo Abe was in Warsaw.
                                                                    ^^^^^^^^^^^^^^ Shinzo Abe was Prime Minister of Japan until 16 September 2020, and no longer on 8 January 2023.
`;

check('a family name of two who held the office one after the other')`
---
date: 2021-05
---

Raúl Castro and Fidel Castro are brothers. In February 2007, President Castro was ill. George W. Bush was his father’s son.
In March 2006 President Bush spoke. Ilham Aliyev rules. President Heydar Aliyev was ill. In September 2003, President Aliyev was ill.
`;

check('Polish: nothing of whom the brief calls a former one elsewhere')`
---
date: 2023-06-05
---

Prezydent Rodrigo Duterte i jego porażka

Były prezydent Filipin, Rodrigo Duterte, chciał prowadzić politykę ostrożną wobec Chin i nie był w tym sam.
`;

check('the end of an office')`
---
date: 2022-02
---

The resignation of Germany’s Chancellor Angela Merkel opened the way. The departure of Chancellor Angela Merkel did so too.
`;

check('an office that was over for less than a month on the day of the brief, and for longer')`
---
date: 2021-12-20
---

Chancellor Angela Merkel called for talks before she left.

Foreign Minister Heiko Maas agreed in the same week.
`;

check('an office that was over for more than a month', { severity: 'information' })`
---
date: 2022-01-20
---

Chancellor Angela Merkel came.
^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer on 20 January 2022.

fixed:
---
date: 2022-01-20
---

Former Chancellor Angela Merkel came.
`;

check('short titles, vice presidents, heads of institutions, and the Republic of a country')`
---
date: 2024-06
---

British PM Boris Johnson came at 5 PM. Boris Johnson spoke.
^^^^^^^^^^ Boris Johnson was Prime Minister of the United Kingdom until 6 September 2022, and no longer in June 2024.

US Vice President Mike Pence came, and WHO Director-General Margaret Chan.
^^^^^^^^^^^^^^^^^ Mike Pence was Vice President of the United States until 20 January 2021, and no longer in June 2024.
                                       ^^^^^^^^^^^^^^^^^^^^ Margaret Chan was Director-General of the World Health Organization until 30 June 2017, and no longer in June 2024.

President of the Republic of Serbia Tomislav Nikolić came.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Tomislav Nikolić was President of Serbia until 31 May 2017, and no longer in June 2024: at that time President of the National Council for Coordination of Cooperation with Russia and China.

Presidents Xi Jinping and Donald Trump met. The Chancellor, Angela Merkel, spoke. Prime Minister Hun Sen spoke.
^^^^^^^^^^ Donald Trump was President of the United States until 20 January 2021 and again from 20 January 2025 on, but not in June 2024.
                                                ^^^^^^^^^^ Angela Merkel was Chancellor of Germany until 8 December 2021, and no longer in June 2024.
                                                                                  ^^^^^^^^^^^^^^ Hun Sen was Prime Minister of Cambodia until 22 August 2023, and no longer in June 2024: at that time President of the Senate of Cambodia.
`;

check('fixes follow the article and capitals')`
---
date: 2021-12
---

It was an Interior Minister Nebojša Stefanović of old, and PRIME MINISTER ALEKSANDAR VUČIĆ.
          ^^^^^^^^^^^^^^^^^ Nebojša Stefanović was Minister of Internal Affairs of Serbia until 28 October 2020, and no longer in December 2021: at that time Minister of Defence of Serbia.
                                                           ^^^^^^^^^^^^^^ Aleksandar Vučić was Prime Minister of Serbia until 31 May 2017, and no longer in December 2021: at that time President of Serbia.

all fixed:
---
date: 2021-12
---

It was a former Interior Minister Nebojša Stefanović of old, and FORMER PRIME MINISTER ALEKSANDAR VUČIĆ.
`;

check('careers, and offices of somebody else’s past')`
---
date: 2022-12
---

When I was in Washington, serving with President Barack Obama, it rained. She served on President Barack Obama’s council.
President Donald Trump then decided otherwise. One-time President Donald Trump agreed, and the last Chancellor Angela Merkel did.

He was an ambassador from 2013 to 2017. The visit of President Barack Obama went well.
`;
