import { namesTests } from '../support/named-in.ts';

/** What is called nearly as an actor is, or has a part of its name, and is somebody or something else. */
describe('names of other people and things', () => {
  const { are } = namesTests();

  describe('another generation', () => {
    are('Donald Trump Jr. came to Belgrade. Trump Jr. said so.');
    are('Donald Trump, Jr., came to Belgrade.');
    are('In Manila Ferdinand Marcos Jnr spoke.', 'Ferdinand Marcos Jnr = ferdinand-marcos-jr');
    are('Joseph R. Biden, Jr. spoke.', 'Joseph R. Biden, Jr = joe-biden');
    are('Among them was Tom Vilsack, Senior Advisor.', 'Tom Vilsack = tom-vilsack');
  });

  describe('names in capitals and with particles', () => {
    are('South Korea has changed.\n\nSHIN WOO-SEOK is known for videos.');
    are('The main accused is Zaki-ur-Rehman Lakhvi.');
  });

  describe('organisations with others beside them', () => {
    are('The ASEAN+7 met.');
    are('The ASEAN met.', 'ASEAN = asean');
  });

  describe('two family names', () => {
    are('The scholar António Costa Pinto wrote a book.');
    are('In Lisbon António Costa spoke.', 'António Costa = antonio-costa');
  });

  describe('days, and words of a heading', () => {
    are(
      'Prime Minister Cameron Tuesday vetoed it. David Cameron left.',
      'Cameron = david-cameron',
      'David Cameron = david-cameron',
    );
    are('In Madrid Prime Minister Pedro Sánchez Tuesday spoke.', 'Pedro Sánchez = pedro-sanchez');
    are('Javier Milei Wins Election in Argentina', 'Javier Milei = javier-milei');
  });

  describe('things and places that are called after somebody', () => {
    are('They landed at Nikola Tesla Airport.');
    are('Boris Johnson came. He went to Johnson County.', 'Boris Johnson = boris-johnson');
    are('President Donald Trump Visits Nuclear Energy Company', 'Donald Trump = donald-trump');
  });

  describe('given names and words', () => {
    are('The envoy Jean-Pierre Thébault came.');
    are('Vice Premier He Lifeng met them. He left early.', 'He Lifeng = he-lifeng');
    are('Premier Li Keqiang spoke of Li-ion batteries.', 'Li Keqiang = li-keqiang');
  });

  describe('small letters', () => {
    are('They wrote of European solidarity and of China mobile phones.');
    are('The guardian of the border slept, and the diplomat left.');
    are('In London the Labour party won.', 'Labour party = labour-party-uk');
  });

  describe('institutions of other countries', () => {
    are(
      'The Ministry of Public Security (MPS) of China spoke. The MPS waits.',
      'Ministry of Public Security = mps-china',
      'MPS = mps-china',
      'MPS = mps-china',
    );
    are('The Ministry of Justice of Serbia (MOJ) met. The MOJ waits.');
    are(
      'Ministerstwo Bezpieczeństwa Publicznego (MPS) w Pekinie podpisało umowę i czeka.',
      'Ministerstwo Bezpieczeństwa Publicznego = mps-china',
      'MPS = mps-china',
    );
    are('Mateusz Morawiecki called the Prime Minister’s Office in Budapest.', 'Mateusz Morawiecki = mateusz-morawiecki');
    are(
      'The United Kingdom left. The European Parliament spoke, and the Parliament voted.',
      'European Parliament = european-parliament',
      'Parliament = european-parliament',
    );
  });

  describe('an assembly with its country', () => {
    are('The Congress of the United States voted.', 'Congress = us-congress');
    are('In the United States they read of the Congress of Soviets.');
  });

  describe('American and British spellings', () => {
    are(
      'The Serbian Defense Ministry and the World Trade Organisation met.',
      'Serbian Defense Ministry = mod-serbia',
      'World Trade Organisation = wto',
    );
  });
});
