import assert from 'node:assert/strict';
import { readerOf } from '../../server/src/core/brief/read.ts';
import { layered } from '../../server/src/core/glossary/layers.ts';
import { readCountries, readGlossary } from '../../server/src/core/glossary/read.ts';
import { sliceOf } from '../../server/src/core/text/source.ts';

const actors = [
  {
    id: 'vucic',
    kind: 'person',
    name: 'Aleksandar Vučić',
    family: 'Vučić',
    country: 'RS',
    native: { 'sr-Cyrl': 'Александар Вучић', zh: '武契奇' },
    roles: [{ title: 'President', as: ['Minister of Trade'], of: 'Serbia' }],
  },
  {
    id: 'zelenskyy',
    kind: 'person',
    name: 'Volodymyr Zelenskyy',
    family: 'Zelenskyy',
    country: 'UA',
    aliases: ['Volodymyr Zelensky', 'The Comedian'],
    foreign: { pl: { name: 'Wołodymyr Zełenski' } },
  },
  { id: 'jensen-huang', kind: 'person', name: 'Jensen Huang', family: 'Huang', country: 'US' },
  { id: 'tsai', kind: 'person', name: 'Tsai Ing-wen', family: 'Tsai', country: 'TW' },
  { id: 'wang-huning', kind: 'person', name: 'Wang Huning', family: 'Wang', country: 'CN' },
  { id: 'xi', kind: 'person', name: 'Xi Jinping', family: 'Xi', country: 'CN' },
  {
    id: 'eu',
    kind: 'international-organisation',
    name: 'European Union',
    country: 'EU',
    foreign: { pl: { name: 'Unia Europejska' } },
    generic: ['Unia'],
  },
  { id: 'uno', kind: 'company', name: 'Uno' },
  {
    id: 'kim',
    kind: 'person',
    name: 'Kim Jong-un',
    family: 'Kim',
    country: 'KP',
    foreign: { pl: { name: 'Kim Dzong Un' } },
  },
  { id: 'jim-kim', kind: 'person', name: 'Jim Yong Kim', family: 'Kim', country: 'US' },
  { id: 'congress', kind: 'parliament', name: 'Congress', country: 'CN', foreign: { pl: { name: 'chiński Kongres' } } },
  { id: 'npc', kind: 'parliament', name: 'NPC', country: 'CN', foreign: { pl: { name: 'Ogólnochińskie Zgromadzenie' } } },
  { id: 'senate-fr', kind: 'parliament', name: 'Senate of France', country: 'FR', native: { fr: 'Sénat' } },
  { id: 'trump', kind: 'person', name: 'Donald Trump', family: 'Trump', country: 'US' },
  { id: 'meng', kind: 'person', name: 'Meng Jianzhu', family: 'Meng', country: 'CN', native: { zh: '孟建柱' } },
  { id: 'li-keqiang', kind: 'person', name: 'Li Keqiang', family: 'Li', country: 'CN' },
  { id: 'li-qiang', kind: 'person', name: 'Li Qiang', family: 'Li', country: 'CN' },
  { id: 'huawei', kind: 'company', name: 'Huawei', country: 'CN', aliases: ['Huawei Technologies'], native: { zh: '华为' } },
  {
    id: 'mup',
    kind: 'ministry',
    name: 'Ministry of Internal Affairs of Serbia',
    country: 'RS',
    aliases: ['Serbian Interior Ministry'],
    generic: ['Interior Ministry'],
  },
  { id: 'mswia', kind: 'ministry', name: 'Ministry of the Interior of Poland', country: 'PL', generic: ['Interior Ministry'] },
  {
    id: 'mps',
    kind: 'ministry',
    name: 'Ministry of Public Security',
    acronym: 'MPS',
    country: 'CN',
    foreign: { pl: { name: 'Ministerstwo Bezpieczeństwa Publicznego', acronym: 'MBP' } },
  },
  { id: 'cc', kind: 'party-organ', name: 'CCP Central Committee', country: 'CN', generic: ['Central Committee'] },
  { id: 'ccp', kind: 'party', name: 'Chinese Communist Party', acronym: 'CCP', country: 'CN' },
  { id: 'embassy-rs', kind: 'agency', name: 'Embassy of the PRC in Serbia', country: 'CN', generic: ['PRC Embassy'] },
  { id: 'embassy-pl', kind: 'agency', name: 'Embassy of the PRC in Poland', country: 'CN', generic: ['PRC Embassy'] },
  { id: 'who', kind: 'international-organisation', name: 'World Health Organization', acronym: 'WHO' },
  {
    id: 'unsc',
    kind: 'international-organisation',
    name: 'UN Security Council',
    aliases: ['Security Council of the UN'],
    generic: ['Security Council'],
  },
  { id: 'un', kind: 'international-organisation', name: 'United Nations', acronym: 'UN' },
  { id: 'nbs-rs', kind: 'agency', name: 'National Bank of Serbia', country: 'RS' },
  { id: 'nbs-cn', kind: 'agency', name: 'National Bureau of Statistics', acronym: 'NBS', country: 'CN' },
  { id: 'mps-vn', kind: 'ministry', name: 'Ministry of Public Security of Vietnam', country: 'VN' },
  {
    id: 'mfa-pl',
    kind: 'ministry',
    name: 'MFA of Poland',
    country: 'PL',
    foreign: { pl: { name: 'Ministerstwo', acronym: 'MSZ' } },
  },
  {
    id: 'mfa-cn',
    kind: 'ministry',
    name: 'MFA of China',
    country: 'CN',
    foreign: { pl: { name: 'M Chin', aliases: ['MSZ Chin'] } },
  },
  {
    id: 'mfa-rs',
    kind: 'ministry',
    name: 'MFA of Serbia',
    country: 'RS',
    foreign: { pl: { name: 'M Serbii', aliases: ['MSZ Serbii'] } },
  },
  { id: 'radev', kind: 'person', name: 'Rumen Radev', family: 'Radev', country: 'BG' },
  {
    id: 'serbia-person',
    kind: 'person',
    name: 'Luís Serbia',
    family: 'Serbia',
    country: 'PT',
    roles: [{ title: 'Prime Minister', of: 'Portugal' }],
  },
  { id: 'ldp-cn', kind: 'party', name: 'Liberal Party of China', country: 'CN', generic: ['Liberal Party'] },
  { id: 'ldp-rs', kind: 'party', name: 'Liberal Party of Serbia', country: 'RS', generic: ['Liberal Party'] },
  { id: 'belgrade', kind: 'place', name: 'Novi Grad' },
  { id: 'fico', kind: 'person', name: 'Robert Fico', family: 'Fico', country: 'SK' },
  { id: 'kallas', kind: 'person', name: 'Kaja Kallas', family: 'Kallas', country: 'EE' },
  { id: 'olga', kind: 'person', name: 'Olga Tokar', family: 'Tokar', country: 'PL' },
  {
    id: 'old-bush',
    kind: 'person',
    name: 'George Bush',
    family: 'Bush',
    country: 'US',
    roles: [{ title: 'President', of: 'United States', from: '1989-01-20', to: '1993-01-20' }],
  },
  {
    id: 'young-bush',
    kind: 'person',
    name: 'George W. Bush',
    family: 'Bush',
    country: 'US',
    roles: [{ title: 'President', of: 'United States', from: '2001-01-20', to: '2009-01-20' }],
  },
  {
    id: 'may',
    kind: 'person',
    name: 'Theresa May',
    family: 'May',
    country: 'GB',
    roles: [{ title: 'Prime Minister', of: 'United Kingdom' }],
  },
  { id: 'ewa', kind: 'person', name: 'Ewa Kopacz', family: 'Kopacz', country: 'PL' },
  { id: 'razem', kind: 'party', name: 'Razem', country: 'PL' },
];
const countries = [
  { code: 'RS', name: 'Serbia', names: ['Serbia'], adjectives: ['Serbian'], pl: ['Serbii'], capital: 'Belgrade' },
  { code: 'PL', name: 'Poland', names: ['Poland'], adjectives: ['Polish'], pl: ['polskim'], capital: 'Warsaw' },
  { code: 'CN', name: 'China', names: ['China', 'PRC'], adjectives: ['Chinese'], pl: ['chińskim', 'Chin'], capital: 'Beijing' },
  { code: 'US', name: 'United States', names: ['United States', 'US'], adjectives: ['American'] },
];
const reader = readerOf({ glossary: layered([readGlossary({ version: 1, actors }, 'bundled')], readCountries({ countries })) });

/** Mentions as `what stands there = actor`, with the zone where it is not prose. */
function named(text: string): readonly string[] {
  const { mentions, source } = reader.read(text, { named: true });
  return mentions.map(({ span, actor, zone }) => `${sliceOf(source, span)} = ${actor.id}${zone === 'prose' ? '' : ` (${zone})`}`);
}

function names(title: string, text: string, expected: readonly string[]): void {
  it(title, () => {
    for (const ending of ['\n', '\r\n']) {
      assert.deepEqual(
        named(text.replaceAll('\n', ending)).map((shown) => shown.replaceAll('\r\n', '\n')),
        expected,
      );
    }
  });
}

describe('mentions: a name', () => {
  names('in full', 'Aleksandar Vučić met Donald Trump.', ['Aleksandar Vučić = vucic', 'Donald Trump = trump']);
  names('without its diacritics', 'Aleksandar Vucic spoke.', ['Aleksandar Vucic = vucic']);
  names('with points in its first word', 'The U.N. Security Council met the UN Security Council.', [
    'U.N. Security Council = unsc',
    'UN Security Council = unsc',
  ]);
  names('decomposed', 'Aleksandar Vučić spoke.'.normalize('NFD'), ['Aleksandar Vučić = vucic'.normalize('NFD')]);
  names('over a line ending', 'Aleksandar\nVučić spoke.', ['Aleksandar\nVučić = vucic']);
  names('over a blank line, not', 'Aleksandar\n\nHuawei', ['Huawei = huawei']);
  names('in markup', '**Aleksandar** *Vučić* and [Huawei](https://example.org) and Hua**wei**.', [
    'Aleksandar** *Vučić = vucic',
    'Huawei = huawei',
    'Hua**wei = huawei',
  ]);
  names('with its possessive', "Huawei's, Huawei’s and Vučić's plans.", ['Huawei = huawei', 'Huawei = huawei', 'Vučić = vucic']);
  names('in compounds', 'Huawei-built and pro-Huawei.', ['Huawei = huawei', 'Huawei = huawei']);
  names('at its longest', 'Huawei Technologies and the CCP Central Committee.', [
    'Huawei Technologies = huawei',
    'CCP Central Committee = cc',
  ]);
  names('inside another word, not', 'Huaweization, antiHuawei and Trumpet.', []);
  names('in small letters, not', 'huawei and trump cards.', []);
  names('in headings in capitals', '# HUAWEI AND ALEKSANDAR VUČIĆ\n\nVUCIC HERE', [
    'HUAWEI = huawei',
    'ALEKSANDAR VUČIĆ = vucic',
    'VUCIC = vucic',
  ]);
  names('in Cyrillic and Chinese', 'Александар Вучић, 孟建柱与塞尔维亚, 华为技术.', [
    'Александар Вучић = vucic',
    '孟建柱 = meng',
    '华为 = huawei',
  ]);
  names('as a short acronym, where its country is at issue', 'The MPS met the WHO.', ['WHO = who']);
  names('as an acronym, in its capitals only', 'In China the MPS, the MBP and the WHO, not mps, Mps or who.', [
    'MPS = mps',
    'MBP = mps',
    'WHO = who',
  ]);
  names('in tables and lists', '| Huawei | x |\n|---|---|\n| Vučić | y |\n\n- 1. Huawei\n', [
    'Huawei = huawei',
    'Vučić = vucic',
    'Huawei = huawei',
  ]);
  names('in the title that front matter gives', '---\ntitle: Huawei in Serbia\n---\n\nText.\n', ['Huawei = huawei']);
  names(
    'in code, addresses, comments and front matter, not',
    '---\nnote: Huawei\n---\n\n`Huawei` https://example.org/Huawei <!-- Huawei -->\n\n    Huawei\n',
    [],
  );
});

describe('mentions: a family name alone', () => {
  names('is the only one who has it', 'President Vučić spoke.', ['Vučić = vucic']);
  names('with others of a family of titles', 'Presidents Vučić and Trump signed.', ['Vučić = vucic', 'Trump = trump']);
  names('behind an office that its bearer never held is somebody else’s', 'King Vučić and Governor Vučić came.', []);
  names('behind an organisation', 'He told Uno Trump of it.', ['Uno = uno', 'Trump = trump']);
  names(
    'of somebody else who bears a like title',
    'President Ana Vučić met Donald Trump.\n\nPresident Vučić and President Trump spoke.',
    ['Donald Trump = trump', 'Trump = trump'],
  );
  names('of somebody else behind a given name of two parts', 'Jean-Marie Trump spoke.\n\nDonald Trump did not.', [
    'Donald Trump = trump',
  ]);
  names('shared by two is the one who held the office at the date', '---\ndate: 2003-05\n---\n\nPresident Bush spoke.', [
    'Bush = young-bush',
  ]);
  names('shared by two is nobody at another date', '---\ndate: 2012-05\n---\n\nPresident Bush spoke.', []);
  names('shared by two is nobody', 'Premier Li spoke.', []);
  names('shared by two is the one named before', 'Li Keqiang came. Premier Li spoke.', [
    'Li Keqiang = li-keqiang',
    'Li = li-keqiang',
  ]);
  names('shared by two is the one named later, if only one is', 'Premier Li spoke.\n\nLi Qiang left.', [
    'Li = li-qiang',
    'Li Qiang = li-qiang',
  ]);
  names('shared by two who are both named before is nobody', 'Li Keqiang met Li Qiang. Li spoke.', [
    'Li Keqiang = li-keqiang',
    'Li Qiang = li-qiang',
  ]);
  names('is the one named before, though another is named later', 'Li Keqiang came.\n\nLi spoke.\n\nLi Qiang left.', [
    'Li Keqiang = li-keqiang',
    'Li = li-keqiang',
    'Li Qiang = li-qiang',
  ]);
  names(
    'before another given name is someone else, and so it is behind them',
    'Meng Jianzhu came. Meng spoke, and so did Meng Yang. Meng stayed.\n\nMeng left.',
    ['Meng Jianzhu = meng', 'Meng = meng', 'Meng = meng'],
  );
  names('behind another given name is someone else', 'Danilo Vučić and Melania Trump spoke.', []);
  names('at the beginning of a sentence', 'He came to Niš. Vučić left Serbia. Trump stayed. However Trump left. Prof. Vučić.', [
    'Vučić = vucic',
    'Trump = trump',
    'Trump = trump',
    'Vučić = vucic',
  ]);
  names(
    'behind somebody else of the name is theirs, until the actor is named in full',
    'He met Jovan Vučić there. Vučić left.',
    [],
  );
  names(
    'behind somebody else of the name, in another paragraph',
    'He met Jovan Vučić there.\n\nVučić left.\n\nAleksandar Vučić came. Vučić sat.',
    ['Aleksandar Vučić = vucic', 'Vučić = vucic'],
  );
  names('is still theirs whose title stands before it', 'He met Jovan Vučić there. President Vučić left.', ['Vučić = vucic']);
  names(
    'before a given name is somebody else, whatever the country',
    'Jensen Huang met Huang Junyao and Tsai Chi-chang. Tsai Ing-wen.',
    ['Jensen Huang = jensen-huang', 'Tsai Ing-wen = tsai'],
  );
  names('as other names of theirs write it', 'Zelensky and Comedian met Zelenskyy.', [
    'Zelensky = zelenskyy',
    'Zelenskyy = zelenskyy',
  ]);
  names('that goes on behind an apostrophe is none', "In Xi’an and Xi'an they met Xi’s envoy. XI’S.", ['Xi = xi']);
  names('behind an office of theirs of several words', 'The Chief of Staff Vučić and the Minister of Trade Vučić came.', [
    'Vučić = vucic',
  ]);
  names('behind a quotation that ends a sentence', 'It is called ‘Office’. Vučić said so.', ['Vučić = vucic']);
  names('behind an initial of its own', 'A. Vučić and D. Trump, not M. Trump.', ['Vučić = vucic', 'Trump = trump']);
});

describe('mentions: a shared name', () => {
  names("is the country's that stands before", "Serbia's Interior Ministry and the Polish Interior Ministry.", [
    'Interior Ministry = mup',
    'Interior Ministry = mswia',
  ]);
  names("is the country's that stands behind", 'The Interior Ministry of Poland and the Interior Ministry of Serbia.', [
    'Interior Ministry = mswia',
    'Interior Ministry = mup',
  ]);
  names('alone is nobody', 'The Interior Ministry said so.', []);
  names('alone, with two countries named, is nobody', 'Serbia and Poland agreed. The Interior Ministry said so.', []);
  names('is the one named before', 'The Ministry of the Interior of Poland came. The Interior Ministry left.', [
    'Ministry of the Interior of Poland = mswia',
    'Interior Ministry = mswia',
  ]);
  names('of a country that has none is nobody', "China's Interior Ministry said so.", []);
  names('that only one has, is that one where its country is named', 'China waits. The Central Committee met.', [
    'Central Committee = cc',
  ]);
  names('that only one has, is nobody where its country is not named', 'The Central Committee met in Hanoi.', []);
  names('is the one whose own name has the place', 'The PRC Embassy in Belgrade and the PRC Embassy in Poland.', [
    'PRC Embassy = embassy-rs',
    'PRC Embassy = embassy-pl',
  ]);
});

describe('mentions: an institution by its noun', () => {
  names('once it has been named', 'The European Union met. On Friday the Union agreed, and the Union Council too.', [
    'European Union = eu',
    'Union = eu',
  ]);
  names('but not before', 'On Friday the Union agreed. The European Union met.', ['European Union = eu']);
  names('not where the brief has another of the kind', 'The European Union met the Customs Union. The Union agreed.', [
    'European Union = eu',
  ]);
  names('not as a part of a longer name', 'The European Union met. The Union of Towns and the Union Bank came.', [
    'European Union = eu',
  ]);
  names('in quotations as theirs', 'The European Union met. He said: “I like the Union”.', [
    'European Union = eu',
    'Union = eu (quotation)',
  ]);
  names('in Polish cases', 'Unia Europejska zwlekała. Zdaniem Unii czas był zły, a w Parlamencie Miast nikt nie pytał.', [
    'Unia Europejska = eu',
    'Unii = eu',
  ]);
  names('but not of several', 'Liberal Party of China rządzi. Partie zwlekają zawsze, a partia drobna jeszcze dłużej.', [
    'Liberal Party of China = ldp-cn',
  ]);
  names('of the European Union in Polish, named or not', 'Po wyjściu kraju z Unii lotnictwo ucierpi.', ['Unii = eu']);
  names('but not where a text is about another', 'Euroazjatycka Unia Gospodarcza rosła. Członków Unii jest pięciu.', []);
  names('but not as another union', 'Unia celna powstała wcześniej. Unia Miast jest starsza.', []);
  names('behind a party that has a noun too', 'The Liberal Party of China met. The Party spoke.', [
    'Liberal Party of China = ldp-cn',
    'Party = ldp-cn',
  ]);
});

describe('mentions: whose words they are', () => {
  names('in quotations', 'He said "Huawei came" and “Huawei left” and „Huawei stays” of Huawei.', [
    'Huawei = huawei (quotation)',
    'Huawei = huawei (quotation)',
    'Huawei = huawei (quotation)',
    'Huawei = huawei',
  ]);
  names('in block quotations', '> Huawei came.\n\nHuawei left.', ['Huawei = huawei (quotation)', 'Huawei = huawei']);
  names(
    'in the list of references',
    '## Summary\n\nHuawei [1].\n\n## References\n\n1. Huawei came. Online: https://example.org/Huawei\n',
    ['Huawei = huawei', 'Huawei = huawei (reference)'],
  );
  names('behind a mark that nothing closes', 'He said "Huawei came.\n\nHuawei left.', ['Huawei = huawei', 'Huawei = huawei']);
});

describe('mentions: the form they stand for', () => {
  const forms = (text: string): readonly string[] =>
    reader.read(text, { named: true }).mentions.map(({ form, kind, exact }) => `${form} ${kind} ${exact}`);
  it('is the spelling of the glossary', () => {
    assert.deepEqual(forms('Aleksandar Vucic, Vučić, HUAWEI, MPS, 华为'), [
      'Aleksandar Vučić name false',
      'Vučić family true',
      'Huawei name false',
      'MPS acronym true',
      '华为 native true',
    ]);
  });
});

describe('mentions: Polish cases', () => {
  names('of both parts of a name', 'Spotkanie z Aleksandarem Vučiciem i rozmowa Vučicia z Trumpem.', [
    'Aleksandarem Vučiciem = vucic',
    'Vučicia = vucic',
    'Trumpem = trump',
  ]);
  names('of an institution', 'Rozmowy w Ministerstwie Bezpieczeństwa Publicznego i na Zachodzie.', [
    'Ministerstwie Bezpieczeństwa Publicznego = mps',
  ]);
  names('part two names', 'Na spotkaniu z ministrem Vučiciem Trump powiedział, że nie zna Tsai Chi-changiem. Był u Macron’a.', [
    'Vučiciem = vucic',
    'Trump = trump',
  ]);
  names('behind a title or a noun that begins a sentence', 'Wicepremier Vučić przyszedł. Wizyta Trumpa w Polsce i na Litwie.', [
    'Vučić = vucic',
    'Trumpa = trump',
  ]);
  names(
    'of an institution that another country has too are that country’s',
    'Rozmowy z chińskim MBP i z MBP w Polsce, a nie z polskim MBP.',
    ['MBP = mps', 'MBP = mps'],
  );
  names('of a name that begins with a country', 'O chińskim Kongresie w Polsce i na Litwie.', ['chińskim Kongresie = congress']);
  names('behind an apostrophe within a name', "W Polsce o Donald’em Trumpie i z Donald'em Trumpem.", [
    'Donald’em Trumpie = trump',
    "Donald'em Trumpem = trump",
  ]);
  names('behind a word that begins a sentence', 'Rozmowy w Polsce. Dlatego Trump i Vučić są. Oprócz Trumpa nikt.', [
    'Trump = trump',
    'Vučić = vucic',
    'Trumpa = trump',
  ]);
  names(
    'in a paragraph that is too short to tell its language',
    'W Polsce i na Kubie nie ma nic o tym.\n\nWizyta Donalda Trumpa',
    ['Donalda Trumpa = trump'],
  );
  names('as part of a double name nobody is meant', 'Donald Trump-Novak came, and the Trump-Vučić summit was in Serbia.', [
    'Trump = trump',
    'Vučić = vucic',
  ]);
  names('before countries in brackets nothing is explained', 'Unia Europejska (US, Serbia i Chiny) zwlekała. US też.', [
    'Unia Europejska = eu',
  ]);
  names('behind a country or a place', 'Prezydent Serbii Vučić i premier Chin Li Keqiang. W Pekinie Trump milczał.', [
    'Vučić = vucic',
    'Li Keqiang = li-keqiang',
    'Trump = trump',
  ]);
  names('of a name that is an English word', 'O May mówiono w Londynie. W sporze między Fico a May nikt nie wygrał.', [
    'May = may',
    'Fico = fico',
    'May = may',
  ]);
  names(
    'of a short name that stands elsewhere as it is',
    'Spotkali się w Polsce.\n\nO Fica pytali Niemcy. Potem Fico wyjechał.',
    ['Fica = fico', 'Fico = fico'],
  );
  names('that change the first letters of a name', 'W Polsce o Oldze Tokar i Ewie Kopacz.', [
    'Oldze Tokar = olga',
    'Ewie Kopacz = ewa',
  ]);
  names('of names in -o and -ja', 'W Polsce premiera Roberta Ficy i Ficę, a o partii Kai Kallas nie.', [
    'Roberta Ficy = fico',
    'Ficę = fico',
    'Kai Kallas = kallas',
  ]);
  names('of a family name as Polish writes it', 'W Polsce rozmawiał z Zełenskim i o Zełenskim.', [
    'Zełenskim = zelenskyy',
    'Zełenskim = zelenskyy',
  ]);
  names(
    'of short words and of neuter nouns',
    'W Polsce o Kim Dzong Unie, z Kim Dzong Unem i na posiedzeniu Ogólnochińskiego Zgromadzenia.',
    ['Kim Dzong Unie = kim', 'Kim Dzong Unem = kim', 'Ogólnochińskiego Zgromadzenia = npc'],
  );
  names('of somebody whose family name comes first are no case of another of the name', 'W Polsce i na Kim Dzong Ila.', []);
  names('that begin like cases of another name', 'W Polsce i na Unię Europejską.', ['Unię Europejską = eu']);
  names('of a name in another language are none', 'Marszałek Senatu w Polsce i Senat na to.', []);
  names('are none in an English text', 'He met Trumpem and the rest of Vucicia on the way.', []);
  names('never of a short family name alone', 'Wizyta w Limie i na Liach, a potem u Lia.', []);
});

describe('mentions: what the brief itself says', () => {
  names(
    'an acronym is whose the brief explains it as, there and everywhere',
    'The National Bank of Serbia (NBS) paid. Then the NBS did.\n\n## NBS\n\nNBS, before the UN.',
    ['National Bank of Serbia = nbs-rs', 'NBS = nbs-rs', 'NBS = nbs-rs', 'NBS = nbs-rs', 'NBS = nbs-rs', 'UN = un'],
  );
  names('be it without the country', 'The Ministry of Public Security of Vietnam (MPS) went to China. The MPS did.', [
    'Ministry of Public Security of Vietnam = mps-vn',
    'MPS = mps-vn',
    'MPS = mps-vn',
  ]);
  names(
    'an acronym that the glossary does not have',
    'The UN Security Council (UNSC) met. The UNSC agreed on «the UNSC».\n\nBefore, the UNSC had not.',
    ['UN Security Council = unsc', 'UNSC = unsc', 'UNSC = unsc', 'UNSC = unsc (quotation)', 'UNSC = unsc'],
  );
  names('be it in letters of another language', 'Huawei Technologies (HQX) sold it. HQX paid.', [
    'Huawei Technologies = huawei',
    'HQX = huawei',
    'HQX = huawei',
  ]);
  names('within the bracket', 'The bank (National Bank of Serbia – NBS) paid. Then the NBS did.', [
    'National Bank of Serbia = nbs-rs',
    'NBS = nbs-rs',
    'NBS = nbs-rs',
  ]);
  names('not in letters that are somebody else’s', 'Huawei Technologies (WHO) sold it.', [
    'Huawei Technologies = huawei',
    'WHO = who',
  ]);
  names(
    'not when it explains it twice',
    'The National Bank of Serbia (NBS) and in China the National Bureau of Statistics (NBS). NBS said.',
    ['National Bank of Serbia = nbs-rs', 'National Bureau of Statistics = nbs-cn'],
  );
  names('a council of an organisation that is named', 'The UN met. The Security Council agreed.', [
    'UN = un',
    'Security Council = unsc',
  ]);
  names('not of one that is not', 'The Security Council agreed.', []);
  names('a party at home in a country that is named', 'In Serbia, the Liberal Party won.', ['Liberal Party = ldp-rs']);
  names('not of two that are', 'In Serbia and China, the Liberal Party won.', []);
  names(
    'a ministry by the country beside, or by who speaks for it',
    'Rozmowy w polskim Sejmie. Rzecznik chińskiego MSZ Wang Huning i szef MSZ Aleksandar Vučić. MSZ milczy, a MSZ Chin nie.',
    [
      'MSZ = mfa-cn',
      'Wang Huning = wang-huning',
      'MSZ = mfa-rs',
      'Aleksandar Vučić = vucic',
      'MSZ = mfa-pl',
      'MSZ Chin = mfa-cn',
    ],
  );
});

describe('mentions: a name that is somebody else’s', () => {
  names('joined to another family name is theirs', 'Donald Trump came. The Vučić-Trump summit. Then Trump left.', [
    'Donald Trump = trump',
    'Vučić = vucic',
    'Trump = trump',
    'Trump = trump',
  ]);
  names('behind a given name that begins a sentence', 'In Poland Donald Trump spoke. Agata Trump did not. Obviously Trump won.', [
    'Donald Trump = trump',
    'Trump = trump',
  ]);
  names('behind any word that begins a sentence, of one who is never named in full', 'Widziano Radeva. Radev spoke.', [
    'Radev = radev',
  ]);
  names('of a stranger in any case', 'W Polsce rozmawiał z Iwanem Radevem. Następnie Radev powiedział, że w Sofii.', []);
  names('that is a country’s', 'In Serbia, Prime Minister Novak spoke. Serbia paid. Prime Minister Serbia left.', [
    'Serbia = serbia-person',
  ]);
  names(
    'of one before whom a place stands is theirs',
    'W Polsce Donald Trump i Vučić. W Pekinie Trump, w Chinach Vučić i na Kubie Vučić. Do Polski Trump nie jedzie, z Adamem Trump.',
    ['Donald Trump = trump', 'Vučić = vucic', 'Trump = trump', 'Vučić = vucic', 'Vučić = vucic', 'Trump = trump'],
  );
  names('where a sentence begins with a word that is a party too', 'Razem z nimi w Polsce. Nie ma ich na Kubie.', []);
  names('where it is in bold there', '**Razem** z nimi w Polsce. Nie ma ich na Kubie.', []);
  names('that is an organisation’s', 'The Trump Golf Holdings and Radev Foundation sold Novi Grad Works Ltd. In Novi Grad.', [
    'Novi Grad = belgrade',
  ]);
});

describe('mentions: the syllables of a name', () => {
  names('parted before a consonant', 'Wang Hu Ning and Wang Hu-ning met Wang Hun-ing.', [
    'Wang Hu Ning = wang-huning',
    'Wang Hu-ning = wang-huning',
  ]);
  names('joined by a hyphen or a space', 'Meng Jian-zhu and Meng Jian Zhu spoke.', [
    'Meng Jian-zhu = meng',
    'Meng Jian Zhu = meng',
  ]);
});
