import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { bundledGlossary } from '../support/bundled-glossary.ts';

/** Sentences as a Polish brief writes them, with those whom they name. */
const NAMED: readonly (readonly [text: string, ids: readonly string[]])[] = [
  [
    'W Londynie torysi i laburzyści spierali się o to, co Teresa May obiecała w sprawie umowy.',
    ['conservative-party-uk', 'labour-party-uk', 'theresa-may'],
  ],
  ['W poniedziałek pakistański rząd rozmawiał z przedstawicielami talibów.', ['government-of-pakistan', 'taliban']],
  ['Rosnieft i Naftohaz spierają się o to, czy Nord Stream 2 powstanie.', ['rosneft', 'naftogaz', 'nord-stream-2-pipeline']],
  ['Decyzja Urzędu Ochrony Konkurencji i Konsumentów w sprawie spółki jest ostateczna.', ['uokik']],
  ['Wiceprzewodniczący Szefczowicz był w Warszawie i nie mówił o gazie.', ['maros-sefcovic']],
  ['Irlandzka Armia Republikańska (IRA) walczyła z rządem w Londynie.', ['irish-republican-army']],
  // Names in another language, or with a slip, before a family name that few people bear.
  ['W Kijowie Andriej Jermak rozmawiał z Fredericą Mogherini o gazie.', ['andriy-yermak', 'federica-mogherini']],
  ['Wczoraj w Kijowie Ivana Trump rozmawiała z prasą o gazie i o ropie.', []],
  // The head of a state at the date.
  ['---\ndate: 2024-12\n---\n\nW Korei Południowej zdaniem Yoona wojsko miało stać przed parlamentem.', ['yoon-suk-yeol']],
  ['---\ndate: 2024-12\n---\n\nW Korei Południowej ambasador Yoon rozmawiał o gazie.', []],
  ['---\ndate: 2020-02\n---\n\nW Korei Północnej są portrety dwóch starszych, zmarłych już Kimów.', []],
  ['---\ndate: 2020-02\n---\n\nW Korei Południowej wspominają z nostalgią czasy Lima Chung-hoon.', []],
  ['---\ndate: 2022-07\n---\n\nW Japonii był on największym konkurentem Sugi w wyborach.', ['yoshihide-suga']],
  ['---\ndate: 2017-05\n---\n\nZ Korei Północnej przyjechał minister handlu Kim Jong Jae.', []],
  // The Union before a name.
  ['Na grudniowym szczycie Unii Theresa May obiecała umowę z Unią Europejską.', ['european-union', 'theresa-may']],
  ['Unia Europejska powstała później niż Unia Spokoju i Unia Celna.', ['european-union']],
  ['UNIA WOBEC CHIN\n\nUnia Europejska chce umowy z Chinami i tego nie ukrywa.', ['european-union']],
  // A newspaper that is a word.
  ['Jak pisze „Rzeczpospolita”, umowa z Tajwanem jest bliska.', ['rzeczpospolita']],
  ['Pierwsza Rzeczpospolita upadła, zanim umowa z Chinami była w Polsce możliwa.', []],
  // Words of longer names.
  ['Czeska Konfederacja Związków Kupieckich nie chce rozmawiać z rządem.', []],
  ['Zdaniem posłów Konfederacji Sławomir Mentzen nie chce rozmawiać z rządem.', ['konfederacja-poland', 'slawomir-mentzen']],
  ['Związek Niezależnych Socjaldemokratów rządzi w Republice Serbskiej.', ['republika-srpska', 'snsd']],
  ['Prezydent Republiki Serbskiej rozmawiał w Belgradzie o umowie.', ['republika-srpska']],
  ['Na Tajwanie parlament jest w rękach Partii Ludowej (TPP), a TPP chce rozmów.', ['taiwan-peoples-party']],
  ['W Seulu wygrała Demokratyczna Partia Korei Południowej.', ['dp-south-korea']],
  ['Wielkie plany Jednego Pasa i Jednej Drogi nie są nowe.', ['belt-and-road-initiative']],
  // A minister with what he is minister of.
  ['O umowie mówił minister spraw zagranicznych Litwy Landsbergis.', ['gabrielius-landsbergis']],
  ['O umowie mówił w Wilnie szef MSZ Litwy Landsbergis.', ['gabrielius-landsbergis', 'mfa-lithuania']],
  ['W Hongkongu zatrzymano prezesa Cheunga Kim-hunga i nie tylko jego.', []],
  ['Chcą z nami rozmawiać (Indie – PAP), ale nie o gazie.', ['pap-poland']],
  ['Biuro jest w Łodzi przy al. Piłsudskiego, a nie przy placu Jana Pawła II.', []],
  ['---\ndate: 2025-11\n---\n\nW Japonii Koizumi nie chce rozmawiać o umowie.', ['shinjiro-koizumi']],
  // A ministry in small letters, or of a republic.
  ['Chińskie ministerstwo handlu pisało do rosyjskiego ministerstwa obrony.', ['mofcom', 'mod-russia']],
  ['Oświadczenie wydało Ministerstwo Spraw Zagranicznych Republiki Litewskiej.', ['mfa-lithuania']],
  ['Oświadczenie wydało Ministerstwo Spraw Zagranicznych Republiki Chin.', ['mofa-taiwan']],
  ['W Danii spółka czeka na zgodę, a MSZ nie chce rozmów.\n\nDania nie chce rozmów o gazie.', ['mfa-denmark']],
  ['W nocie MSZ w Pekinie nie ma słowa o umowie, a MSZ w Wilnie milczy.', ['mfa-china', 'mfa-lithuania']],
  ['W Rosji Rada Bezpieczeństwa i Obrony Kraju nie jest znana.', []],
  ['---\ndate: 2025-02\n---\n\nTajwan czeka na wybory. Czy umowa jest bliska? Nie jest.', []],
  ['W Rosji Rada Bezpieczeństwa i Agencja Rozwoju nie są znane.', ['security-council-of-russia']],
  ['W Korei Południowej wygrała Partia Demokratyczna, pisze AP.\n\nKorea Południowa czeka.', ['ap', 'dp-south-korea']],
  // A question is no Korean, nor is a word that opens a sentence.
  ['---\ndate: 2021-10\n---\n\nKorea i świat czekają.\n\nKim jest Fumio Kishida?', ['fumio-kishida']],
  ['Korea czeka na Kim Dzong Una. Kim naprawdę jest dyktator? Kim jest gotów do rozmów.', ['kim-jong-un']],
  ['Białoruś czeka na rozmowy. Zaś Donald Trump nie chce umowy.', ['donald-trump']],
  ['Korea czeka na Kim Dzong Una.\n\n## Kim jest nowy premier Japonii\n\nPremier milczy.', ['kim-jong-un']],
  // What has the letters of a firm.
  ['Umowę podpisało Stowarzyszenie Armatorów Polskich (SAP), a SAP chce rozmów.', []],
  ['Umowę podpisała firma SAP (Niemcy), a SAP chce rozmów.', ['sap']],
  // Parties with more to their names.
  ['W Japonii i w USA Ludowi Demokraci oraz Zjednoczona Partia Demokratyczna nie są znani.', []],
  [
    'Mongolia leży między Rosją i Chinami. Miał być kandydatem Partii Demokratycznej.\n\nMongolia chce rozmów z USA i ma z USA umowę.',
    [],
  ],
  ['Mongolia czeka na wybory, które wygra Partia Demokratyczna.', ['dp-mongolia']],
  ['W Japonii wygrała Konstytucyjna Partia Demokratyczna, a premier milczy.', ['cdp-japan']],
  ['W Waszyngtonie i w całych USA Demokraci są przeciw, a Partia Demokratyczna jest podzielona.', ['democratic-party-us']],
  ['Prezydent USA był w Warszawie. Fot. EPA/JAN NOWY/PAP', ['pap-poland']],
  [
    '---\ndate: 2018-07\n---\n\nNa Ukrainie NABU chce rozmów.\n\nNABU/Reuters',
    ['national-anti-corruption-bureau-of-ukraine', 'reuters'],
  ],
  ['W USA o spalinach rozmawiano z szefem EPA, a nie tylko z prezydentem.', ['environmental-protection-agency']],
  ['W Kazachstanie aresztowano szefa KNB, pisze agencja RIA Nowosti.', ['knb-kazakhstan', 'ria-novosti']],
  ['Do Łodzi jedzie nowoczesny pociąg, a łódzkie biura są nowe i nie dla nas.', []],
  // Letters of other languages as papers write them.
  ['W Pradze Andrej Babisz czeka na umowę, a zwolennicy Babisza nie chcą rozmów.', ['andrej-babis']],
  ['Na Słowacji Zuzana Czaputova i w Serbii Nebojsza Stefanović czekają.', ['nebojsa-stefanovic', 'zuzana-caputova']],
  ['Były kanclerz Gerhard Schroeder broni w Berlinie umowy, a Schroedera nie słucha nikt.', ['gerhard-schroder']],
  ['W Astanie przyjęto prezydenta Kassyma-Jomarta Tokajewa i jego ministrów.', ['kassym-jomart-tokayev']],
  // A country that begins what is said, or to which something is given, owns no institution beside it.
  ['Do pomocy Ukrainie Komisja Europejska chce użyć aktywów, które są w Belgii.', ['european-commission']],
  ['Wyjście z Unii Wielka Brytania planuje na marzec, a Unia Europejska czeka.', ['european-union']],
  ['W sprawie Unii Partia Pracy w Wielkiej Brytanii milczy, a Unia Europejska czeka.', ['european-union', 'labour-party-uk']],
  ['W Berlinie brytyjskie MSW milczy, a szef MSW Niemiec chce rozmów.', ['home-office', 'moi-germany']],
  ['Zdaniem szefa MSZ W. Brytanii rozmowy w Warszawie są potrzebne.', ['fcdo']],
  ['W Wielkiej Brytanii wniosek odrzuciło w maju MSW, pisze prasa na Wyspach.', ['home-office']],
  // What a text of one paragraph names most.
  [
    'W Pakistanie zapadł wyrok. Pakistańska prasa czeka w całym Pakistanie, aż Sąd Najwyższy poda powody, a Włochy milczą.',
    ['supreme-court-pakistan'],
  ],
  ['W Pakistanie i we Włoszech prasa czeka, aż Sąd Najwyższy poda powody.', []],
  // Houses of parliaments.
  ['List do Sejmu i Senatu wysłano w maju, a marszałek Senatu milczy.', ['sejm', 'senate-of-poland']],
  ['W USA Republikanie mają większość w Senacie, a prezydent USA nie chce rozmów.', ['republican-party-us', 'us-senate']],
  // A heading that runs into its text.
  ['Donald Trump ułaskawił polityka, a teraz kolej na innych Decyzja Trumpa jest ostateczna.', ['donald-trump']],
  // Words that are no cases of names, and names of others.
  ['Do Pekinu pojechali Wang Yi i Wanga zastępca, a przepowiednia, którą zna Baba Wanga i prasa, jest stara.', ['wang-yi']],
  ['Portret jest w Rzymie i we Włoszech z klocków Lego.', ['lego']],
  ['W Moskwie agenci wywiadu czekają, podaje Reuters. Agenci milczą.', ['reuters']],
  ['W Izraelu pisał o tym w maju dziennikarz portalu, Barak Ravid.', []],
  ['W Brazylii admirał Franka Bradleya nie zna i nie pyta o niego.', []],
  ['Po wizycie w Chinach dziennik „Le Soir” pisze o umowie.', []],
  ['W Kopenhadze w Danii mówił o tym w maju Lars Løkke Rasmussen, a Rasmussen nie chce gazociągu.', ['lars-lokke-rasmussen']],
  ['Ministerstwo Gospodarki Morskiej w Warszawie chce rozmów o portach i o kolei.', []],
  ['Rzecznik Ministerstwa Spraw Zagranicznych Maciej Nowy nie chce rozmawiać o tym w Warszawie.', ['mfa-poland']],
  // Letters that readers of Polish know, and those of others.
  ['Pilny alert RCB jest już w Caracas i w całej Wenezueli, a prezydent milczy.', ['rcb-poland']],
  ['W Warszawie prezes PKO BP nie chce rozmawiać o kredytach i o kursie.', ['pko-bp']],
  ['Prezydent USA był w Warszawie. Fot. PAP / EPA / JAN NOWY', ['pap-poland']],
  ['Jak pisze „Spiegel”, umowa z Ukrainą i z USA jest bliska.', ['der-spiegel']],
  ['Na Ukrainę i do Polski pojadą rakiety do Patriotów, mówi premier.', []],
  // Letters that parties of several countries have, and cases of Georgian names.
  ['W Mołdawii wygrała Partia Działania i Solidarności (PAS), a PAS chce rozmów z Rumunią.', ['party-of-action-and-solidarity']],
  ['W Malezji wygrała PAS, a w Pakistanie PTI, i nikt nie chce rozmów.', ['pakistan-tehreek-e-insaf', 'pas-malaysia']],
  ['W Gruzji wygrało Gruzińskie Marzenie Bidziny Iwaniszwilego i nie chce rozmów.', ['bidzina-ivanishvili', 'georgian-dream']],
];

describe('names in Polish that the glossary has', () => {
  const reader = readerOf({ glossary: bundledGlossary() });
  for (const [text, ids] of NAMED)
    it(`are those of "${text}"`, () => {
      const found = new Set(reader.read(`${text}\n`, { named: true }).mentions.map(({ actor }) => actor.id));
      assert.deepEqual([...found].filter((id) => !id.startsWith('city-of-')).sort(), [...ids].sort());
    });
});
