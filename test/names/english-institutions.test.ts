import { namesTests } from '../support/named-in.ts';

/** Institutions and people of English texts that name them by less than their names. */
describe('names that English texts shorten', () => {
  const { means, meansNot } = namesTests();

  describe('a country written with points or as its people', () => {
    means('The U.S. economy grew. The Fed raised rates.', 'Fed = federal-reserve');
    means('The U.K. left. The House of Commons voted.', 'House of Commons = house-of-commons');
    means('The Americans came late. The Fed raised rates.', 'Fed = federal-reserve');
    meansNot('The Dominican friars came late. The Fed raised rates.', 'Fed');
  });

  describe('parliaments', () => {
    means('The Lithuanian parliament voted.', 'Lithuanian parliament = seimas');
    means("Estonia's parliament voted.", "Estonia's parliament = riigikogu");
    means('The Serbian parliament voted.', 'Serbian parliament = national-assembly-of-serbia');
    means('The British parliament voted.', 'British parliament = parliament-of-the-united-kingdom');
    means('The parliament of Latvia voted.', 'parliament of Latvia = saeima');
    meansNot('The Lithuanian parliamentary group met.', 'Lithuanian parliament');
  });

  describe('British hyphens', () => {
    means('The Asia-Pacific Economic Co-operation met.', 'Asia-Pacific Economic Co-operation = apec');
  });

  describe('the Party and what it has', () => {
    const party = 'Xi Jinping leads the Chinese Communist Party.\n\n';
    means(`${party}Power over Party commissions grew.`, 'Party = chinese-communist-party');
    means(`${party}He can restructure both Party and state institutions.`, 'Party = chinese-communist-party');
    means(`${party}The Party-led commissions grew.`, 'Party = chinese-communist-party');
    meansNot(`${party}A birthday for Party people.`, 'Party');
  });

  describe('Congress and its houses', () => {
    means('The U.S. will pay once Congress agrees. The House voted.', 'Congress = us-congress');
    means('The U.S. will pay once the House votes.', 'House = us-house-of-representatives');
    means(
      'India votes in May. Many Indian Congress politicians left.\n\nIn India nobody knows why.',
      'Indian Congress = indian-national-congress',
    );
    meansNot('The U.S. watched the KMT Congress of 1924.', 'Congress');
    meansNot('The U.S. watched the 19th Congress in Beijing.', 'Congress');
    meansNot('The U.S. watched the World Congress of Families.', 'Congress');
    meansNot('In the U.S. people watched House Of Cards.', 'House');
    means('U.S. law changes. The Supreme Court agreed.', 'Supreme Court = us-supreme-court');
    meansNot('A rise of rents in the U.S. began. Freedom House said so.', 'House');
  });

  describe('parties', () => {
    means('In the U.S. a Republican won, though every Democrat voted.', 'Republican = republican-party-us');
    means('In the U.S. a Republican won, though every Democrat voted.', 'Democrat = democratic-party-us');
    means('In the U.S. the law needs Congressional Republicans.', 'Republicans = republican-party-us');
    meansNot('A scholar in the U.S. studied the early Republican era of Shanghai.', 'Republican');
    means('In Britain a rebel Conservative MP resigned.', 'Conservative = conservative-party-uk');
    meansNot('In Britain people vote. Conservative views are old.', 'Conservative');
    means('Taiwan remembers the Nationalists.', 'Nationalists = kuomintang');
    meansNot('Taiwan met Scottish Nationalists.', 'Nationalists');
    means('In Poland PiS lost votes to Confederation.', 'Confederation = konfederacja-poland');
    meansNot('In Poland the Trade Confederation met.', 'Confederation');
    meansNot('In Poland the Confederation of Employers met.', 'Confederation');
    means('Xi Jinping spoke to cadres. Party insiders were silent.', 'Party = chinese-communist-party');
    meansNot('Xi Jinping spoke to a local "United Russia" Party member.', 'Party');
  });

  describe('armed forces', () => {
    means('A U.S. military spokesman answered. The Chinese military did not.', 'U.S. military = u-s-armed-forces');
    means('A U.S. military spokesman answered. The Chinese military did not.', 'Chinese military = pla');
    means('The U.S. sent ships. The Navy said so.', 'Navy = us-navy');
    meansNot('The U.S. sent guests. The U.S. Military Academy in West Point took them.', 'U.S. Military');
    meansNot('The U.S. president left on Air Force One.', 'Air Force');
    meansNot('The U.S. president met the Royal Navy.', 'Navy');
  });

  describe('people', () => {
    means('Gerald Ford came to Beijing. Later Ford said little.', 'Ford = gerald-ford');
    means('John Major came to Beijing. Later Major said little.', 'Major = john-major');
    means('Nouri al-Maliki came to Beijing. Mr. Maliki said little.', 'Maliki = nouri-al-maliki');
    meansNot('A street in Beijing is called Maliki.', 'Maliki');
    means('Gerhard Schroeder came to Beijing.', 'Gerhard Schroeder = gerhard-schroder');
    means('Stefan Fuele came to Beijing. Fuele said little.', 'Fuele = stefan-fule');
    meansNot('The actress Cameron Diaz came to Beijing.', 'Cameron');
    means('The prime minister of Britain, Cameron, came to Beijing.', 'Cameron = david-cameron');
    meansNot('The portrait shows Queen Elizabeth I of England.', 'Queen Elizabeth');
    means('---\ndate: 2018-06\n---\n\nSouth Korea waits. Kang said so.\n', 'Kang = kang-kyung-wha');
    meansNot('---\ndate: 2018-06\n---\n\nSouth Korea and China wait. Kang said so.\n', 'Kang');
    means('Reforms slowed in the Hu Jintao-Wen Jiabao era.', 'Hu Jintao = hu-jintao', 'Wen Jiabao = wen-jiabao');
    meansNot('She was born in Birmingham.', 'Birmingham');
  });

  describe('organisations', () => {
    means('The U.N. Interim Force in Lebanon stayed.', 'U.N. Interim Force in Lebanon = unifil');
    means('Under the UN Charter, the Security Council decides.', 'Security Council = un-security-council');
    means('ASEAN and China negotiate a Code of Conduct.', 'Code of Conduct = code-of-conduct-in-the-south-china-sea');
    meansNot('The firm has a Code of Conduct.', 'Code of Conduct');
    means('In Warsaw nobody answered, the PAP news agency wrote.', 'PAP news agency = pap-poland');
    means('He studied at Harvard.', 'Harvard = harvard-university');
    meansNot('He wrote for the Harvard Business Review.', 'Harvard');
    means('In Tokyo the Nikkei wrote about it.', 'Nikkei = nikkei');
    meansNot('In Tokyo the Nikkei 225 fell.', 'Nikkei');
    meansNot('In Tokyo the Nikkei stock average fell.', 'Nikkei');
    meansNot('In New York the Nasdaq composite index fell.', 'Nasdaq');
    means('Saddam Hussein fell.', 'Saddam Hussein = saddam-hussein');
    meansNot('Shorten the chain of supply.', 'Shorten');
    means('She told the Guardian about it.', 'the Guardian = the-guardian');
    meansNot('He told the economist about it.', 'the economist');
    meansNot('In Iran the Guardian Council answered.', 'the Guardian');
    meansNot('The movement wants an Islamic state.', 'Islamic state');
  });
});
