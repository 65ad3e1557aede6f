import { namesTests } from '../support/named-in.ts';

/** Names that what stands beside them tells from others of the same letters. */
describe('names told apart by what stands beside them', () => {
  const { means, meansNot } = namesTests();

  describe('acronyms of a party and of something else', () => {
    means('In the Legislative Yuan 51 seats are held by the DPP, 52 by the KMT, 8 by the TPP.', 'TPP = taiwan-peoples-party');
    means("The Taiwan People's Party lost. The TPP said so.", 'TPP = taiwan-peoples-party');
    means('The Trans-Pacific Partnership is dead. The TPP was a pact.', 'TPP = tpp');
    means(
      'The TPP won five seats in the Legislative Yuan. The DPP kept its majority; the KMT lost.',
      'TPP = taiwan-peoples-party',
    );
    means('Taiwan wishes to join the TPP.', 'TPP = tpp');
    means('The DPP government hopes that TPP members will admit Taiwan.', 'TPP = tpp');
    means('In Taiwan the DPP and the KMT debated whether the island should join the TPP.', 'TPP = tpp');
    means('The KMT-TPP coalition holds.', 'TPP = taiwan-peoples-party');
    means('The G20 asked the FSB for a report on banks.', 'FSB = financial-stability-board');
    means('Na Słowacji w wyborach 2023 PS przegrała. Postępowa Słowacja czeka.', 'PS = progressive-slovakia');
    means('Tak pisze „Süddeutsche Zeitung”. Według „SZ” rozmowy trwają.', 'SZ = sueddeutsche-zeitung');
    meansNot('Według „Gazety Wyborczej” przybyło 71 GW mocy.', 'GW');
    means('„Oni (CIA – PAP) nie wiedzą”, powiedział w Polsce.', 'CIA = cia', 'PAP = pap-poland');
    means('MSZ Białorusi kieruje pułkownik GRU Uładzimir Makiej.', 'GRU = gru');
  });

  describe('family names that the glossary does not list', () => {
    means('The EPP is led by Manfred Weber. Weber wants more.', 'Weber = manfred-weber');
    means('Thein Sein became president of Myanmar. Obama met Sein.', 'Sein = thein-sein');
    means('Jill Biden came with Joe Biden. Biden spoke.', 'Biden = joe-biden');
    means('Balázs Orbán, the adviser, spoke in Hungary.', 'Balázs Orbán = balazs-orban');
    meansNot('Joe Biden is president.\n\nJill Biden came. Biden spoke.', 'Biden');
    meansNot('Johari Abdul presides over the parliament of Malaysia. Abdul is a name of many.', 'Abdul');
    meansNot('---\ndate: 2018-06\n---\n\nJohn Bolton distrusts Kim. He is in Washington, the United States.', 'Kim');
    means('Donald Trump won. New Trump tariffs came.', 'Trump = donald-trump');
    means('Donald Trump won. Two Trump aides left. All Trump wants is this.', 'Trump = donald-trump');
    meansNot("Li Qiang leads China. The IMF's adviser Bo Li said so.", 'Li');
    meansNot('Thein Sein became president of Myanmar. Aung Sein came. Sein spoke.', 'Sein');
    meansNot('Josep Borrell spoke.\n\nOriol Borrell plays football.', 'Borrell');
    meansNot('The EPP of Europe is led by its president.\n\nAxel Weber came. Weber warned of inflation.', 'Weber');
    means('Donald Trump won. Amid Trump’s tariffs all waited.', 'Trump = donald-trump');
    meansNot('Max Weber wrote on bureaucracy. Weber is read in Brussels.', 'Weber');
    meansNot('Nguyen Thai Binh was a minister of Vietnam. Nguyen is a name of many.', 'Nguyen');
  });

  describe('what is called after who leads it', () => {
    means('Hungary has a government. The Orban government fell. Critics of Orban said so.', 'Orban = viktor-orban');
    means('The Yoon administration of South Korea fell. Critics of Yoon’s views are glad.', 'Yoon = yoon-suk-yeol');
    meansNot('China had a past. The power of the Zhou regime was waning.', 'Zhou');
    means('The Biden administration rejoined the 2015 Paris Agreement. The United States waits.', 'Biden = joe-biden');
    means('Administracja Bidena wróciła do porozumienia z 2015 roku.', 'Bidena = joe-biden');
    meansNot('The Harris administration would act. The United States waits.', 'Harris');
    meansNot('Upadł reżim Zhou. Chiny czekają.', 'Zhou');
    means('---\ndate: 2010-05\n---\n\nThe Lee administration of South Korea spoke.', 'Lee = lee-myung-bak');
    meansNot('---\ndate: 2012-05\n---\n\nPeru had laws. So it was under the Fujimori government of the 1990s.', 'Fujimori');
    means('Hillary Clinton leads in the polls. The Clinton administration admitted China.', 'Clinton = bill-clinton');
    meansNot('Rahul Gandhi criticised Modi. The Gandhi government of the 1980s fell.', 'Gandhi');
    means('Administracja Obamy ogłosiła zwrot. Reżim Putina trwa.', 'Obamy = barack-obama', 'Putina = vladimir-putin');
    meansNot('W głosowaniu dla rządu May wygrana jest dobra.', 'May');
    meansNot('Theresa May led the United Kingdom. The May trial of the spies began.', 'May');
    meansNot('The United States had laws. They were deployed during the Johnson administration.', 'Johnson');
  });

  describe('headings and items', () => {
    means('# Moldova Votes\n\n## Will President Sandu Win Reelection?\n\nSandu leads.', 'Sandu = maia-sandu');
    means('## Russia After Putin\n\nIn Moscow, Putin was glad.', 'Putin = vladimir-putin');
    means('## Modi Meets Putin\n\nModi told Putin so.', 'Putin = vladimir-putin');
    meansNot('## Jonas Putin\n\nRussia waits.', 'Putin');
    means('Xi Jinping leads. ● But Xi is careful. … The Trump administration of the United States is not.', 'Xi = xi-jinping');
    means('The Communist Party governs China.\n\n## The Party Must Command the Gun', 'Party = chinese-communist-party');
    means('Moldova waits.\n\n## Russia Backs Sandu Against All Odds\n\nMaia Sandu leads.', 'Sandu = maia-sandu');
    meansNot('- Cameron Diaz and Justin Timberlake\n\nThe United Kingdom waits.', 'Cameron');
    meansNot('Authors: Jordan Peterson, Cameron Diaz, Blair Underwood\n\nThe United Kingdom waits.', 'Cameron');
    meansNot('- Barak Ravid, Axios, Tel Aviv\n\nIsrael waits.', 'Barak');
    meansNot('# Li Sipan on Chinese Liberals\n\nLi Qiang is premier.\n\nText.', 'Li');
  });

  describe('ministries', () => {
    means(
      'In South Korea all waited. Seoul was quiet, defence ministry spokesperson Jeon said.',
      'defence ministry = mnd-south-korea',
    );
    means(
      'Minister Chin Wang Yi otworzył ośrodek. Chiny dały pieniądze. Podlega on Ministerstwu Spraw Zagranicznych.',
      'Ministerstwu Spraw Zagranicznych = mfa-china',
    );
    means("Taiwan's envoy came. Foreign ministry spokesperson Mao Ning condemned it.", 'Foreign ministry = mfa-china');
    meansNot(
      'Japonia wezwała ambasadora Chin. Ministerstwo Spraw Zagranicznych złożyło protest.',
      'Ministerstwo Spraw Zagranicznych',
    );
    means('Ministerstwo Spraw Zagranicznych rozmawiało z Ukrainą.', 'Ministerstwo Spraw Zagranicznych = mfa-poland');
    means(
      'Chiny rosną. W Chinach rządzi Xi Jinping.\n\nZadanie dofinansowało Ministerstwo Spraw Zagranicznych.',
      'Ministerstwo Spraw Zagranicznych = mfa-poland',
    );
    means('Serbia waits. A permit was granted by the Interior Ministry. Serbia answered.', 'Interior Ministry = mup-serbia');
    means(
      'Slovakia waits. Powers were granted to the Supreme Court. Slovakia answered.',
      'Supreme Court = supreme-court-slovakia',
    );
    means(
      'Chiny rosną. Chiny płacą. Ministerstwo Spraw Zagranicznych (MSZ) milczy. Potem MSZ odpowiada.',
      'Ministerstwo Spraw Zagranicznych = mfa-china',
      'MSZ = mfa-china',
    );
    means(
      'Chiny rosną. Chiny płacą. Ministerstwo Spraw Zagranicznych milczy.\n\nChiny milczą. Ministerstwo odpowiedziało.',
      'Ministerstwo = mfa-china',
    );
    means('Ministerstwo Spraw Zagranicznych (MSZ) milczy. Potem MSZ odpowiada.', 'MSZ = mfa-poland');
    means('Sąd Najwyższy na Filipinach orzekł.', 'Sąd Najwyższy = supreme-court-philippines');
  });

  describe('parliaments by their noun', () => {
    means(
      'Hungary has a new law. The bill was sent to Parliament on Wednesday. Hungary waits.',
      'Parliament = hungarian-parliament',
    );
    meansNot(
      'The United Kingdom left. Britain waits.\n\nBritain changed. Parliament voted.\n\nThe European Parliament agreed.',
      'Parliament',
    );
    meansNot('The Elysée Treaty was signed by France.', 'Elysée');
    means('Tak jest w Komisji Europejskiej, Parlamencie i agencjach w Belgii.', 'Parlamencie = european-parliament');
    means(
      'Węgry czekają. Mimo sporu z Komisją Europejską, Parlament przyjął ustawę na Węgrzech.',
      'Parlament = hungarian-parliament',
    );
    meansNot('China changed. Its merchants wished for a Parliament. China waited.', 'Parliament');
  });

  describe('organs of parties', () => {
    means(
      "China's leaders met. The organization department chose them.",
      'organization department = ccp-organization-department',
    );
    meansNot("China watched the Vietnam Communist Party's organization department.", 'organization department');
    means(
      'North Korea waits. North Korea prepares. The Chinese Communist Party meets in China. The Party Congress opened.',
      'Party Congress = ccp-national-congress',
    );
    meansNot('North Korea prepares. In North Korea all wait for the Party Congress. China waits too.', 'Party Congress');
    means("China waits. The CPC's organization department met.", 'organization department = ccp-organization-department');
    meansNot('Competition Commission President Faki met the European Union.', 'Commission');
    means('Bruksela pyta. Commission officials met. The European Commission answered.', 'Commission = european-commission');
  });

  describe('newspapers that are words', () => {
    means('Autor artykułu w Rzeczpospolitej pisze o Białorusi.', 'Rzeczpospolitej = rzeczpospolita');
    means('Tak wynika z rozmowy z „Faktem”.', 'Faktem = fakt-poland');
    meansNot('Tak mówią reporterzy „Faktów” TVN.', 'Faktów');
    means('Tak pisze „Foreign Policy”.', 'Foreign Policy = foreign-policy-magazine');
    means('She wrote so in *Foreign Policy*.', 'Foreign Policy = foreign-policy-magazine');
    meansNot('See “Foreign Policy of the European Union” (2021).', 'Foreign Policy');
    meansNot('Poland changed its foreign policy.', 'foreign policy');
    meansNot('Josep Borrell was the EU Foreign Policy chief.', 'Foreign Policy');
    meansNot('The minister of foreign affairs spoke.', 'foreign affairs');
    meansNot('Pierwsza gazeta polska ukazała się w 1661 r.', 'gazeta polska');
    means('The Atlantic Council said so.', 'Atlantic Council = atlantic-council');
    meansNot('Dawne podatki Rzeczpospolitej były małe.', 'Rzeczpospolitej');
    meansNot('Białoruś i Rzeczpospolita miały wspólną historię.', 'Rzeczpospolita');
  });

  describe('the longer of two parties', () => {
    means('Wygrała partia Postępowa Słowacja.', 'Postępowa Słowacja = progressive-slovakia');
    meansNot('Wygrała partia Razem. Partia Postępowa Słowacja przegrała.', 'Partia');
    means('W USA kandydat Republikanów Donald Trump milczał. Dwóch Demokratów mówiło.', 'Republikanów = republican-party-us');
    means(
      'Japonia głosuje. Przewodniczący Partii Liberalno-Demokratycznej w latach 2012–2020.',
      'Partii Liberalno-Demokratycznej = ldp-japan',
    );
  });

  describe('people beside places and ships', () => {
    means('Caj Ing-wen dzwoniła. Na rozmowę z Caj Pekin zareagował skargą.', 'Caj = tsai-ing-wen');
    means('Sojusznicy nie mogą liczyć na Amerykę Trumpa.', 'Trumpa = donald-trump');
    means('Jan Grabiec objął urząd. Rozmowa z Grabcem trwała.', 'Grabcem = jan-grabiec');
    means('JD Vance won. Part of Vance’s skepticism is known.', 'Vance = jd-vance');
    meansNot('Marzena Czarnecka mówiła. Czarneckiego tam nie było.', 'Czarneckiego');
    meansNot('Lotnisko im. Lecha Wałęsy rośnie.', 'Lecha Wałęsy');
    meansNot('Ulica Lecha Kaczyńskiego jest długa.', 'Lecha Kaczyńskiego');
    means('---\ndate: 2023-12\n---\n\nOrbán vetoed the package.', 'Orbán = viktor-orban');
    meansNot("France waits. Portugal's PS lost.", 'PS');
    means('W sprawie Ukrainy PiS zmieniło zdanie.', 'PiS = pis-poland');
    means('Według Niemiec PiS traci.', 'PiS = pis-poland');
    means("China grew, but Mao's rule was hard.", 'Mao = mao-zedong');
    means('China waits. Mao Ning spoke. Mao said so.', 'Mao = mao-ning');
    meansNot('Rejs HMS „Queen Elizabeth” trwa.', 'Queen Elizabeth');
  });
});
