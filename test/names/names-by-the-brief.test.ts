import { namesTests } from '../support/named-in.ts';

/** Names that several share, or that are mere words, by what else the brief says. */
describe('names that the rest of the brief decides', () => {
  const { means, meansNot } = namesTests();

  describe('the Party', () => {
    means(
      'The Central Military Commission met.\n\nTwo generals were expelled from the Party.',
      'Party = chinese-communist-party',
    );
    means('Xi Jinping spoke to the cadres.\n\nAccording to him, the Party leads everything.', 'Party = chinese-communist-party');
    means('The Communist Party governs China.\n\nFew cadres leave the Party.', 'Party = chinese-communist-party');
    means('Xi Jinping spoke.\n\nHe warned all Party members of complacency.', 'Party = chinese-communist-party');
    means(
      'The Chinese Communist Party met. Li Qiang was Shanghai’s Party chief. Xi Jinping, a former Party secretary of Zhejiang, succeeded then-Party leader Hu Jintao. The Party’s line stayed.',
      'Party = chinese-communist-party',
    );
    means('The Communist Party of Vietnam met in Hanoi.\n\nTo Lam leads the Party.', 'Party = communist-party-of-vietnam');
    means('The Democratic Progressive Party lost.\n\nIn Beijing Xi Jinping said nothing. Voters left the Party.', 'Party = dpp');
    meansNot('Xi Jinping received guests of the Freedom Party of Ruritania. The Party thanked him.', 'Party');
    meansNot('Warsaw votes. The Party will win.', 'Party');
    meansNot('Xi Jinping received the leaders of the Ruritanian Harvest Party.', 'Party');
    meansNot('Xi Jinping praised the Party of Harvests.', 'Party');
  });

  describe('words behind "of"', () => {
    means('The former minister Zhou Yongkang fell.\n\nThe fate of Zhou is clear.', 'Zhou = zhou-yongkang');
    means('The former minister Zhou Yongkang fell.\n\nIt is clear that the Zhou case goes on.', 'Zhou = zhou-yongkang');
    meansNot('The former minister Zhou Yongkang fell.\n\nThe Zhou culture is old.', 'Zhou');
    meansNot('The fate of Zhou is clear.', 'Zhou');
    meansNot('Theresa May spoke at the end of May.', 'May');
  });

  describe('what a country has, written small', () => {
    means("Mongolia's new foreign ministry said so.", 'foreign ministry = mfa-mongolia');
    means("Seoul's foreign ministry said so.", 'foreign ministry = mofa-south-korea');
    means("Mongolia's own foreign-ministry spokesman said so.", 'foreign-ministry = mfa-mongolia');
    means("Hungary's new constitutional court ruled.", 'constitutional court = constitutional-court-hungary');
    meansNot('Germany and constitutional court judges met.', 'constitutional court');
    means('In China the\r\nforeign ministry spoke. China agreed.\n\nIn China all agreed.', 'foreign ministry = mfa-china');
    meansNot('The public security ministry in Kenya spoke.', 'public security ministry');
    meansNot('Chińskie i polskie ministerstwami spraw zagranicznych.', 'ministerstwami spraw zagranicznych');
    means('Chinese officials came.\n\nIn China the foreign ministry said so. China agreed.', 'foreign ministry = mfa-china');
    meansNot('A foreign ministry is a part of a government.', 'foreign ministry');
    means('Rzecznik ministerstwa spraw zagranicznych Chin nie był w Pekinie.', 'ministerstwa spraw zagranicznych = mfa-china');
    means(
      'Peter Szijjarto, szef węgierskiego resortu spraw zagranicznych, był tam.',
      'resortu spraw zagranicznych = mfa-hungary',
    );
    means('Odwiedził ministerstwo sprawiedliwości w Warszawie.', 'ministerstwo sprawiedliwości = ministry-of-justice-poland');
    means('Wyrok trybunału konstytucyjnego Niemiec.', 'trybunału konstytucyjnego = federal-constitutional-court');
    meansNot('Wyrok trybunału konstytucyjnego w innym kraju i w innym czasie.', 'trybunału konstytucyjnego');
  });

  describe('Polish names behind a noun in small letters', () => {
    means('Lider partii Regionów Wiktor Janukowycz mówił.', 'partii Regionów = party-of-regions');
    means('Tak podała gazeta Wyborcza i bank Światowy.', 'gazeta Wyborcza = gazeta-wyborcza', 'bank Światowy = world-bank');
    means('Warunki traktatu wersalskiego były złe.', 'traktatu wersalskiego = treaty-of-versailles');
    meansNot('Partia regionów południowych to nie partia.', 'Partia regionów');
    meansNot('Prawo i sprawiedliwość społeczna to hasła.', 'Prawo i sprawiedliwość');
    meansNot('Parlamenty Litwy i Łotwy obradują.', 'Parlamenty Litwy');
  });

  describe('capitals behind a small letter', () => {
    means('Mówi rzecznik chińskiej Armii Ludowo-Wyzwoleńczej.', 'Armii Ludowo-Wyzwoleńczej = pla');
    means('Mówi rzecznik chińskiej armii i nikt w Pekinie.', 'chińskiej armii = pla');
    means('W Polsce rzecznik Fronteksu nie mówi nic i na granicy.', 'Fronteksu = frontex');
    means(
      'Na granicy z Białorusią Straż Graniczna nie zatrzymała nikogo, kto był w Polsce.',
      'Straż Graniczna = border-guard-poland',
    );
  });

  describe('who speaks for a ministry', () => {
    means('Nikola Selaković, szef MSZ, był w Moskwie i w Pekinie.', 'MSZ = mfa-serbia');
    means('Nikola Selaković – szef MSZ – był w Moskwie.', 'MSZ = mfa-serbia');
    means('Wang Yi, head of the Foreign Ministry, met India.', 'Foreign Ministry = mfa-china');
  });

  describe('initials that the glossary does not have', () => {
    means('Robert X. Fico spoke.', 'Robert X. Fico = robert-fico');
    means('Robert\u00A0X.\r\nFico spoke.', 'Robert X. Fico = robert-fico');
    meansNot('George P. Bush spoke.', 'George P. Bush');
    meansNot('Mike A. Johnson, a plumber, spoke.', 'Mike A. Johnson');
    meansNot('Walt W. Rostow shaped policy.', 'Walt');
    meansNot('Jake Sullivan met Yang Jiechi. Louis J. Sullivan did not.', 'Louis J. Sullivan');
  });

  describe('the language that front matter names', () => {
    means('---\nlang: pl\n---\n\nObrady Grupy Wyszehradzkiej.', 'Grupy Wyszehradzkiej = visegrad-group');
    means('---\nlang: polski\n---\n\nObrady Grupy Wyszehradzkiej.', 'Grupy Wyszehradzkiej = visegrad-group');
    meansNot('---\nlang: en\n---\n\nObrady Grupy Wyszehradzkiej.', 'Grupy Wyszehradzkiej');
  });

  describe('parliaments in Polish', () => {
    means('Uchwała litewskiego parlamentu zapadła.', 'litewskiego parlamentu = seimas');
    means('Debata w indyjskim parlamencie trwa.', 'indyjskim parlamencie = parliament-of-india');
    means('Parlament Łotwy głosował wczoraj nad ustawą.', 'Parlament Łotwy = saeima');
    means('W parlamencie węgierskim trwa debata.', 'parlamencie węgierskim = hungarian-parliament');
  });

  describe('the Commission', () => {
    means('The EU waits.\n\nThe EU acts. The Commission agreed.', 'Commission = european-commission');
    meansNot('The EU waits.\n\nThe EU acts. The 9/11 Commission met. The Commission agreed.', 'Commission');
    meansNot('The EU waits. The Commission agreed.', 'Commission');
    means('The European Commission acts. It informs the Commission of the steps taken.', 'Commission = european-commission');
    meansNot('The European Commission acts. It informs the Commission of Inquiry.', 'Commission');
  });

  describe('institutions in short', () => {
    means('The European Union met. Hungary stopped several Union initiatives.', 'Union = european-union');
    means(
      'The European Union has a diplomat. The High Representative of the Union for Foreign Affairs is Kaja Kallas.',
      'Union = european-union',
    );
    means(
      'The European Commission answered. In Brussels, senior Commission officials were silent.',
      'Commission = european-commission',
    );
    meansNot('The European Commission answered. Later a new Commission of Inquiry met.', 'Commission');
    meansNot('The Small Business Administration met founders. Later, Administration officials flew home.', 'Administration');
    meansNot('The Small Business Administration met founders. Later, the Administration helped them.', 'Administration');
    means('NATO has 32 members.\n\nSweden joined the Alliance in 2024.', 'Alliance = nato');
    meansNot('The European Union met. Students of the credit Union office were late.', 'Union');
  });

  describe('institutions that many countries have', () => {
    means(
      'President Yoon Suk Yeol of South Korea and Han Duck-soo waited for the Constitutional Court.',
      'Constitutional Court = constitutional-court-south-korea',
    );
    means(
      'Poland will vote.\n\nRadosław Sikorski leads Polish diplomacy.\n\nDonald Tusk praised the aid of Poland for Ukraine and Volodymyr Zelenskyy.\n\nThe Ministry of Foreign Affairs was silent.',
      'Ministry of Foreign Affairs = mfa-poland',
    );
    meansNot(
      'Poland and Ukraine agreed. Tusk met Zelenskyy.\n\nThe Ministry of Foreign Affairs was silent.',
      'Ministry of Foreign Affairs',
    );
    meansNot('Joe Biden spoke in the United States.\n\nThe United States waits for the Alabama Supreme Court.', 'Supreme Court');
    means(
      'Joe Biden spoke in the United States.\n\nThe United States waits. The Supreme Court will rule.',
      'Supreme Court = us-supreme-court',
    );
    means(
      'In Seoul, Lee Jae-myung leads the Democratic Party (DP) of the left. South Korea will vote, and the DP may win.',
      'DP = dp-south-korea',
    );
    means('In Japan, the DPP gained seats under Yuichiro Tamaki.', 'DPP = dpfp-japan');
    means('In Taiwan, the DPP lost seats.', 'DPP = dpp');
  });

  describe('the shorter of two shared names', () => {
    means(
      'In China, Xi Jinping leads the Politburo Standing Committee.\n\nThe Standing Committee has seven members.',
      'Standing Committee = ccp-politburo-standing-committee',
    );
    means(
      'In China, Zhao Leji leads the NPC Standing Committee.\n\nThe Standing Committee passes laws.',
      'Standing Committee = npcsc',
    );
  });

  describe('names that two bear to the letter', () => {
    means('According to the European Policy Centre (CEP) in Belgrade, Serbia waits.', 'European Policy Centre = cep-belgrade');
    means('According to the European Policy Centre in Brussels, Serbia waits.', 'European Policy Centre = epc');
  });

  describe('what is called after who leads it', () => {
    means('Moon Jae-in governed South Korea. The Moon administration and the Moon government fell.', 'Moon = moon-jae-in');
    means('Bo Xilai was tried. China followed the Bo scandal.', 'Bo = bo-xilai');
    meansNot('Moon Jae-in governed South Korea. He wished for the Moon.', 'Moon');
    means('South Korea went to the polls. The Moon administration fell.', 'Moon = moon-jae-in');
  });

  describe('deputies of their namesakes', () => {
    const head = '---\ndate: 2024-09-10\n---\n';
    means(`${head}In the Philippines, President Duterte had said so.`, 'Duterte = rodrigo-duterte');
    means(`${head}In the Philippines, Vice President Duterte said so.`, 'Duterte = sara-duterte');
  });

  describe('acronyms behind names', () => {
    means('In Taiwan the Taiwan People’s Party, or TPP, had drawn voters. The TPP won.', 'TPP = taiwan-peoples-party');
  });

  describe('countries in the sentence', () => {
    means('Vietnam and Japan differ. China is run by the Communist Party.', 'Communist Party = chinese-communist-party');
    const brief = 'Xi Jinping leads China.\n\nWang Yi spoke for China.\n\nChina is large.\n\nChina grows.\n\n';
    means(`${brief}The Foreign Ministry summoned the ambassador of Japan.`, 'Foreign Ministry = mfa-china');
    means(`${brief}The Communist Party sent a delegation to Vietnam.`, 'Communist Party = chinese-communist-party');
  });

  describe('places with which a sentence begins', () => {
    means('In Warsaw, the Senate rejected the law. In Washington, the Senate agreed.', 'Senate = senate-of-poland');
    means('In Warsaw, the Senate rejected the law. In Washington, the Senate agreed.', 'Senate = us-senate');
    means('W Pekinie ministerstwo spraw zagranicznych nie odpowiada.', 'ministerstwo spraw zagranicznych = mfa-china');
    meansNot('China helps Cuba. China is large. In Lima, the Communist Party met.', 'Communist Party');
  });

  describe('what another country has', () => {
    meansNot("Australia's Department of Defence bought drones.", 'Department of Defence');
    meansNot('The Florida Department of State registered it. The US agreed.', 'Department of State');
    meansNot('Sąd Najwyższy Teksasu nie zgodził się z sądami w USA.', 'Sąd Najwyższy');
  });

  describe('words of English that are names', () => {
    meansNot("The UK's house prices rose.", "UK's house");
    meansNot("The EU's treaty with Mercosur failed.", "EU's treaty");
    meansNot('Condoleezza Rice spoke. They sold bags of Rice.', 'Rice');
    means('Labour for years opposed this in Britain. The United Kingdom left. Britain left.', 'Labour = labour-party-uk');
  });

  describe('acronyms of strangers', () => {
    meansNot('It bluffed Election Committee (EC) members. The EC met.', 'EC');
    means('The European Commission (EC) met. The EC agreed.', 'EC = european-commission');
    meansNot('Pilots waited for the Civil Aviation Authority (CAA). Later the CAA met.', 'CAA');
    meansNot('Tokyo gives Official Security Assistance (OSA). The OSA grows.', 'OSA');
    means('Briefs come from the Centre of Asian Affairs (CAA). Later the CAA met.', 'CAA = center-for-asian-affairs');
    means('The Standing Committee of the National People’s Congress (NPC) of China met. The NPC agreed.', 'NPC = npc');
    means('The Association of South East Asian Nations (ASEAN) met. ASEAN agreed.', 'ASEAN = asean');
    means('The Organisation for Cooperation in Europe (OSCE) met. OSCE agreed.', 'OSCE = osce');
    means(
      'In Montenegro the Europe Now Movement (PES) won. The PES governs.',
      'Europe Now Movement = europe-now-movement',
      'PES = europe-now-movement',
    );
  });

  describe('ministries of one country that are called as those of another', () => {
    means('The Vietnam Ministry of Public Security said so.', 'Vietnam Ministry of Public Security = mps-vietnam');
    means(
      'Vietnam has a new leader.\n\nIn Vietnam, To Lam rose. China waits.\n\nThe Ministry of Public Security of old grew in Vietnam.',
      'Ministry of Public Security = mps-vietnam',
    );
    means(
      'Vietnam has a new leader.\n\nIn Vietnam, To Lam rose.\n\nThe Secretariat and the Central Committee of Vietnam met. China waits.',
      'Secretariat = cpv-secretariat',
      'Central Committee = cpv-central-committee',
    );
    means(
      'China has a party.\n\nChina and Russia agreed. China grew.\n\nLong ago Vietnam was at war.\n\nThe Party Central Committee of old met; the Central Committee and China agreed.',
      'Party Central Committee = ccp-central-committee',
      'Central Committee = ccp-central-committee',
    );
    meansNot(
      'India waits.\n\nIndia and the United Kingdom fell out.\n\nIndia answered.\n\nThe United States waits.\n\nThe United States answered.\n\nThe United States and China talked.\n\nHe had said so in Parliament.',
      'Parliament',
    );
    means(
      'Wietnam ma nowego przywódcę.\n\nW Wietnamie rządzi To Lam.\n\nTak jest w Wietnamie.\n\nZadanie współfinansowało Ministerstwo Spraw Zagranicznych.',
      'Ministerstwo Spraw Zagranicznych = mfa-poland',
    );
    means(
      'China has a new police.\n\nVietnam waits. The Ministry of Public Security met.',
      'Ministry of Public Security = mps-china',
    );
  });

  describe('countries that only tell a stance', () => {
    means('Taiwan votes. The more China-friendly Nationalist Party lost in Taiwan.', 'Nationalist Party = kuomintang');
    means(
      'In Montenegro Milojko Spajić won. The pro-Russian Democratic Front lost.',
      'Democratic Front = democratic-front-montenegro',
    );
    means(
      'Moon Jae-in leads South Korea. “It is about the South Korea-US alliance,” said National Security Office Director Chung Eui-yong.',
      'National Security Office = office-of-national-security-of-south-korea',
    );
  });

  describe('family names of several', () => {
    means('Wang Yi came to New Delhi. There Jaishankar told Wang India was ready.', 'Wang = wang-yi');
    means(
      '---\ndate: 2023-05-02\n---\nViktor Orbán governs Hungary. His adviser Balázs Orbán spoke to journalists. Orbán’s party is called Fidesz.',
      'Orbán = viktor-orban',
    );
    means(
      '---\ndate: 2023-05-02\n---\nViktor Orbán governs Hungary. Balázs Orbán advises him.\n\nOrbán met Fico in Budapest.',
      'Orbán = viktor-orban',
    );
    meansNot(
      '---\ndate: 2023-05-02\n---\nViktor Orbán governs Hungary. His adviser Balázs Orbán spoke. Orbán said more.',
      'Orbán',
    );
    means('---\ndate: 2019-05-02\n---\nIn Beijing, Foreign Minister Wang spoke about China.', 'Wang = wang-yi');
    means('---\ndate: 2018-05-02\n---\nIn Manila, Duterte spoke about the Philippines.', 'Duterte = rodrigo-duterte');
    meansNot('In Manila, Duterte spoke about the Philippines.', 'Duterte');
    means('Li Keqiang left.\n\nIn Beijing, Li Qiang led the cabinet. The rise of Li surprised many.', 'Li = li-qiang');
    meansNot('Li Keqiang left.\n\nLi Qiang came.\n\nIn Beijing, Li was silent.', 'Li');
    meansNot('Li Keqiang left and Li Qiang came. In Beijing, Li was silent.', 'Li');
    means('In Kuala Lumpur, Anwar Ibrahim met investors. Ibrahim promised them stability.', 'Ibrahim = anwar-ibrahim');
    means('In Jakarta, President Subianto spoke.', 'Subianto = prabowo-subianto');
    meansNot('In Kuala Lumpur, Ibrahim promised investors stability.', 'Ibrahim');
    meansNot('Seoul remembers Kim Dae-jung. The actor Daniel Dae Kim came too.', 'Kim');
    meansNot('Li Zehou wrote on China. Later Li Li came.', 'Li');
    meansNot('North Korea remembers Kim Il-sung. The envoy Sung Kim came to Seoul.', 'Kim');
    meansNot('Anwar Ibrahim met investors. Ibrahim Nobody promised them stability.', 'Ibrahim');
  });
});
