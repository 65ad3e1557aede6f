import assert from 'node:assert/strict';
import type { EntryFields, Field } from '../../server/src/core/entry/fields.ts';
import { formatIsoDate } from '../../server/src/core/text/date.ts';
import { at, briefOf } from '../support/brief-of.ts';

/** The fields of an entry by their texts; `date` is in ISO 8601, `style` how it is written when that is not `month-day-year`. */
interface Shown {
  readonly prefix?: string;
  readonly ibid?: true;
  readonly authors?: string;
  readonly title?: string;
  readonly originalTitle?: string;
  readonly date?: string;
  readonly style?: string;
  /** The date stands within the words. */
  readonly loose?: true;
  readonly publisher?: string;
  readonly label?: string;
  readonly url?: string;
  readonly accessed?: string;
}

/** Reads the entry with every line ending and from three places, and holds each field's span against the text it covers. */
function reads(entry: string, expected: Shown): void {
  it(entry, () => {
    for (const ending of ['\n', '\r\n']) {
      for (const [before, behind] of [
        ['1. ', ''],
        ['1. First one, 2019.\n2. ', '\n3. Third one, 2018.'],
        ['\\[1\\] ', ''],
      ] as const) {
        const list = `${before}${entry}${behind}\n`.replaceAll('\n', ending);
        const brief = briefOf(`# Title\n\nText [1].\n\n## References\n\n${list}`);
        const read = brief.references?.entries[behind === '' ? 0 : 1]?.fields;
        assert.ok(read);
        assert.deepEqual(shown(read), { title: '', ...expected });
        for (const field of fieldsOf(read)) {
          const source = at(brief, field.span)?.replace(/\s+/g, ' ').replace(/[*\\]/g, '').replaceAll('&amp;', '&');
          assert.equal(source, field.text);
        }
      }
    }
  });
}

function fieldsOf({ prefix, authors, title, originalTitle, date, publisher, url, accessed }: EntryFields): readonly Field[] {
  return [prefix, authors, title, originalTitle, date, publisher, url, url?.label, accessed].filter(
    (field) => field !== undefined,
  );
}

function shown(fields: EntryFields): Shown {
  const { prefix, authors, title, originalTitle, date, publisher, url, accessed } = fields;
  return {
    ...(prefix && { prefix: prefix.text }),
    ...(fields.ibid && { ibid: true }),
    ...(authors && { authors: authors.text }),
    title: title.text,
    ...(originalTitle && { originalTitle: originalTitle.text }),
    ...(date && { date: formatIsoDate(date.date) }),
    ...(date && date.style !== 'month-day-year' && { style: date.style }),
    ...(date && !date.apart && { loose: true }),
    ...(publisher && { publisher: publisher.text }),
    ...(url?.label && { label: url.label.text }),
    ...(url && { url: url.text }),
    ...(accessed && { accessed: accessed.text }),
  };
}

describe('entry: house pattern', () => {
  const url = { label: 'Online:', url: 'https://sea.example.org/a' };
  const tail = 'Online: https://sea.example.org/a';

  reads(`Nina Berg, The Port of Varna, May 3, 2021, Sea Weekly. ${tail}`, {
    authors: 'Nina Berg',
    title: 'The Port of Varna',
    date: '2021-05-03',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`Cranes for the Black Sea, June 11, 2021, Dock News. ${tail}`, {
    title: 'Cranes for the Black Sea',
    date: '2021-06-11',
    publisher: 'Dock News',
    ...url,
  });
  reads(`Ivo Marin, Who Owns the Quay?, July 2, 2021, Sea Weekly. ${tail}`, {
    authors: 'Ivo Marin',
    title: 'Who Owns the Quay?',
    date: '2021-07-02',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`Water shared, water feared, May 2021, Example Observer. ${tail}`, {
    title: 'Water shared, water feared',
    date: '2021-05',
    style: 'month-year',
    publisher: 'Example Observer',
    ...url,
  });
  reads(`Annual Report 2017, April 9, 2018, Selvania Power. ${tail}`, {
    title: 'Annual Report 2017',
    date: '2018-04-09',
    publisher: 'Selvania Power',
    ...url,
  });
  reads(`The harbour opens, 2021, Port Authority (PAV). ${tail}`, {
    title: 'The harbour opens',
    date: '2021',
    style: 'year',
    publisher: 'Port Authority (PAV)',
    ...url,
  });
  reads(`Nina Berg, The Port of Varna, 28 October, 2021, Sea Weekly. ${tail}`, {
    authors: 'Nina Berg',
    title: 'The Port of Varna',
    date: '2021-10-28',
    style: 'day-month-year',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`Nina Berg, The Port of Varna, Nov. 3rd 2021, Sea Weekly. ${tail}`, {
    authors: 'Nina Berg',
    title: 'The Port of Varna',
    date: '2021-11-03',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`The Port of Varna, 2021-10-28, Sea Weekly. ${tail}`, {
    title: 'The Port of Varna',
    date: '2021-10-28',
    style: 'iso',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`The Port of Varna, 28.10.2021, Sea Weekly. ${tail}`, {
    title: 'The Port of Varna',
    date: '2021-10-28',
    style: 'dotted',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`The Port of Varna, May 3–5, 2021, Sea Weekly. ${tail}`, {
    title: 'The Port of Varna',
    date: '2021-05',
    style: 'other',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`The Port of Varna, 03/05/2021, Sea Weekly. ${tail}`, {
    title: 'The Port of Varna',
    date: '2021',
    style: 'other',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`The Port of Varna (May 3, 2021), Sea Weekly. ${tail}`, {
    title: 'The Port of Varna',
    date: '2021-05-03',
    publisher: 'Sea Weekly',
    ...url,
  });
  reads(`Guests at the quay, November 28, 2019. Website of the Port. ${tail}`, {
    title: 'Guests at the quay',
    date: '2019-11-28',
    publisher: 'Website of the Port',
    ...url,
  });
  reads(`Lights, February 30, 2021, Dock News. ${tail}`, {
    title: 'Lights',
    date: '2021-02',
    style: 'other',
    publisher: 'Dock News',
    ...url,
  });
});

describe('entry: authors and titles', () => {
  const rest = { date: '2021-05-03', publisher: 'Dock News' };
  const reading = (words: string, expected: Shown): void => reads(`${words}, May 3, 2021, Dock News.`, { ...expected, ...rest });

  reading('China, Serbia agree on a port', { title: 'China, Serbia agree on a port' });
  reading('Yang Li, China, Serbia vow to dredge', { authors: 'Yang Li', title: 'China, Serbia vow to dredge' });
  reading('Saudi Arabia, Iran restore a ferry', { title: 'Saudi Arabia, Iran restore a ferry' });
  reading('United States, Selvania talk about cranes', { title: 'United States, Selvania talk about cranes' });
  reading('Selvania: ferries without captains', { title: 'Selvania: ferries without captains' });
  reading('Jan Lis, Lights in Selvania: the View from the Quay', {
    authors: 'Jan Lis',
    title: 'Lights in Selvania: the View from the Quay',
  });
  reading('Quay closed at the request of a neighbour. "We have been told of possible floods"', {
    title: 'Quay closed at the request of a neighbour. "We have been told of possible floods"',
  });
  reading('Minister praises "a steel friendship", and leaves', { title: 'Minister praises "a steel friendship", and leaves' });
  reading('Ada Lind and Jan Lis, One Package for All', { authors: 'Ada Lind and Jan Lis', title: 'One Package for All' });
  reading('Ada Lind, Jan Lis, Tom van der Reyl, One package for all', {
    authors: 'Ada Lind, Jan Lis, Tom van der Reyl',
    title: 'One package for all',
  });
  reading('A. Lind, J. K. Lis, One package for all', { authors: 'A. Lind, J. K. Lis', title: 'One package for all' });
  reading('Lind A., Lis J., One package for all', { authors: 'Lind A., Lis J.', title: 'One package for all' });
  reading('Lind, A., One package for all', { authors: 'Lind, A.', title: 'One package for all' });
  reading('Ada Lind et al., One package for all', { authors: 'Ada Lind et al.', title: 'One package for all' });
  reading('Ada Lind (ed.), One package for all', { authors: 'Ada Lind (ed.)', title: 'One package for all' });
  reading('王毅, One package for all', { authors: '王毅', title: 'One package for all' });
  reading('Ministry of Ports and Quays, Report on dredging', {
    authors: 'Ministry of Ports and Quays',
    title: 'Report on dredging',
  });
  reading('European Parliament, Resolution on ferries', { authors: 'European Parliament', title: 'Resolution on ferries' });
  reading('Dock News, The year of the crane', { authors: 'Dock News', title: 'The year of the crane' });
  reading('How to build a port, and why', { title: 'How to build a port, and why' });
  reading('The harbour (孟建柱与塞尔维亚), second part', { title: 'The harbour (孟建柱与塞尔维亚), second part' });
  reading('Power lines first (电网先行)', { title: 'Power lines first', originalTitle: '电网先行' });
  reading('Power lines first（电网先行）', { title: 'Power lines first', originalTitle: '电网先行' });
  reading('Meeting at the quay (Sastanak na keju sa ministrom)', {
    title: 'Meeting at the quay',
    originalTitle: 'Sastanak na keju sa ministrom',
  });
  reading('Meeting at the quay [Састанак на кеју]', { title: 'Meeting at the quay', originalTitle: 'Састанак на кеју' });
  reading('Harbours of the Danube (2nd edition)', { title: 'Harbours of the Danube (2nd edition)' });
  reading('"Terms, and Conditions"', { title: 'Terms, and Conditions' });
  reading('Jan Lis, “Terms and Conditions”', { authors: 'Jan Lis', title: 'Terms and Conditions' });
  reading('*Jan Lis*, **Terms and Conditions**', { authors: 'Jan Lis', title: 'Terms and Conditions' });
  reading('See: Law on Ferries (渡船法)', { prefix: 'See:', title: 'Law on Ferries', originalTitle: '渡船法' });
  reading('Cf. Jan Lis, Law on ferries', { prefix: 'Cf.', authors: 'Jan Lis', title: 'Law on ferries' });
  reading('See You at the Quay', { title: 'See You at the Quay' });
  reads('Jan Lis, Lights of the South. Policy Brief of the Quay Institute, October 2020. Online: https://quay.example.org/1', {
    authors: 'Jan Lis',
    title: 'Lights of the South',
    date: '2020-10',
    style: 'month-year',
    publisher: 'Policy Brief of the Quay Institute',
    label: 'Online:',
    url: 'https://quay.example.org/1',
  });
  reads('Jan Lis, “Terms and Conditions,” Example Review, May 3, 2021, https://review.example.org/t', {
    authors: 'Jan Lis',
    title: 'Terms and Conditions',
    date: '2021-05-03',
    publisher: 'Example Review',
    url: 'https://review.example.org/t',
  });
});

describe('entry: other styles', () => {
  reads('Lind, A., & Lis, J. (2020). One package for all. Grid Studies. https://grid.example.net/1', {
    authors: 'Lind, A., & Lis, J.',
    title: 'One package for all',
    date: '2020',
    style: 'year',
    publisher: 'Grid Studies',
    url: 'https://grid.example.net/1',
  });
  reads('World Bank. (2020, May 3). Ports of the region. Retrieved June 1, 2021, from https://bank.example.org/ports', {
    authors: 'World Bank',
    title: 'Ports of the region',
    date: '2020-05-03',
    style: 'other',
    label: 'from',
    url: 'https://bank.example.org/ports',
    accessed: 'Retrieved June 1, 2021',
  });
  reads('Regulation (EU) 2016/679 of the Council of 27 April 2016 on the protection of harbours, OJ L 119, 4 May 2016, p. 1.', {
    title: 'Regulation (EU) 2016/679 of the Council of 27 April 2016 on the protection of harbours, OJ L 119',
    date: '2016-05-04',
    style: 'day-month-year',
    publisher: 'p. 1',
  });
  reads('Ustawa z dnia 5 czerwca 2018 r. o portach, Dz.U. 2018 poz. 1000.', {
    title: 'Ustawa z dnia 5 czerwca 2018 r. o portach, Dz.U. 2018 poz. 1000',
    date: '2018-06-05',
    style: 'day-month-year',
    loose: true,
  });
  reads('Jan Lis, Porty Bałtyku, Kraków 2015, s. 15–20.', {
    authors: 'Jan Lis',
    title: 'Porty Bałtyku, Kraków 2015, s. 15–20',
    date: '2015',
    style: 'year',
    loose: true,
  });
  reads('Vision 2030, Government of Selvania. Online: https://gov.example.org/v', {
    title: 'Vision 2030',
    publisher: 'Government of Selvania',
    label: 'Online:',
    url: 'https://gov.example.org/v',
  });
  reads('Łucja Śliwa, Jeden pakiet, 2 czerwca 2018, Licznik. Online: https://licznik.example.com/pakiet', {
    authors: 'Łucja Śliwa',
    title: 'Jeden pakiet',
    date: '2018-06-02',
    style: 'day-month-year',
    publisher: 'Licznik',
    label: 'Online:',
    url: 'https://licznik.example.com/pakiet',
  });
  reads('Zakup liczników, 20 listopada 2019 r., Izba Obrachunkowa, https://audyt.example.org/1 [dostęp: 3.05.2021].', {
    title: 'Zakup liczników',
    date: '2019-11-20',
    style: 'day-month-year',
    publisher: 'Izba Obrachunkowa',
    url: 'https://audyt.example.org/1',
    accessed: '[dostęp: 3.05.2021]',
  });
  reads('Zakup liczników, 20 XI 2019, Izba Obrachunkowa, dostęp: https://audyt.example.org/1', {
    title: 'Zakup liczników',
    date: '2019-11-20',
    style: 'other',
    publisher: 'Izba Obrachunkowa',
    label: 'dostęp:',
    url: 'https://audyt.example.org/1',
  });
  reads('Zakup liczników, maj 2019, Izba Obrachunkowa, dostępny na: https://audyt.example.org/1 (dostęp 3 maja 2021 r.).', {
    title: 'Zakup liczników',
    date: '2019-05',
    style: 'month-year',
    publisher: 'Izba Obrachunkowa',
    label: 'dostępny na:',
    url: 'https://audyt.example.org/1',
    accessed: '(dostęp 3 maja 2021 r.)',
  });
  reads('Ibid., p. 15.', { ibid: true, title: 'Ibid., p. 15' });
  reads('Tamże, s. 15.', { ibid: true, title: 'Tamże, s. 15' });
  reads('Jan Lis, op. cit., p. 15.', { ibid: true, authors: 'Jan Lis', title: 'op. cit., p. 15' });
  reads('', {});
  reads('https://www.example.org/a', { url: 'https://www.example.org/a' });
});

describe('entry: addresses', () => {
  const rest = { title: 'Lights', date: '2021-05-03', publisher: 'Dock News' };
  const reading = (tail: string, expected: Shown): void =>
    reads(`Lights, May 3, 2021, Dock News. ${tail}`, { ...rest, ...expected });

  reading('Online: https://dock.example.com/content 1482839.htm', {
    label: 'Online:',
    url: 'https://dock.example.com/content 1482839.htm',
  });
  reading('Online: https://dock.example.com/Osrodek Badan/Dock Briefs/2020/Dock Brief JL May 2021.pdf', {
    label: 'Online:',
    url: 'https://dock.example.com/Osrodek Badan/Dock Briefs/2020/Dock Brief JL May 2021.pdf',
  });
  reading('Online: https://dock.example.com/smart meters', { label: 'Online:', url: 'https://dock.example.com/smart meters' });
  reading('Online: https://dock.example.com/a-\n   b.html', { label: 'Online:', url: 'https://dock.example.com/a- b.html' });
  reading('URL: https://dock.example.com/a', { label: 'URL:', url: 'https://dock.example.com/a' });
  reading('Available at: https://dock.example.com/a.', { label: 'Available at:', url: 'https://dock.example.com/a' });
  reading('Online: <https://dock.example.com/a>', { label: 'Online:', url: 'https://dock.example.com/a' });
  reading('Online: https://dock.example.com/a\\_b?c=1&amp;d=2', {
    label: 'Online:',
    url: 'https://dock.example.com/a_b?c=1&d=2',
  });
  reading('Online: https://dock.example.com/a_b_(c)', { label: 'Online:', url: 'https://dock.example.com/a_b_(c)' });
  reading('Online: https://dock.example.com/a (accessed May 4, 2021).', {
    label: 'Online:',
    url: 'https://dock.example.com/a',
    accessed: '(accessed May 4, 2021)',
  });
  reading('Online: https://dock.example.com/a (in Serbian)', { label: 'Online:', url: 'https://dock.example.com/a' });
  reading('Online: https://dock.example.com/a, p. 15.', { label: 'Online:', url: 'https://dock.example.com/a' });
  reading('Online: https://dock.example.com/a. It is long.', { label: 'Online:', url: 'https://dock.example.com/a' });
  reading('Online: https://dock.example.com/a <!-- policy-brief-disable-line -->', {
    label: 'Online:',
    url: 'https://dock.example.com/a',
  });
  reading('Online: www.example.com/a', { label: 'Online:', url: 'www.example.com/a' });
  reading('Online: example.com/a', { label: 'Online:', url: 'example.com/a' });
  reading('Online: http:/dock.example.com/a', { label: 'Online:', url: 'http:/dock.example.com/a' });
  reading('Online: https://dock.example.com/a…', { label: 'Online:', url: 'https://dock.example.com/a…' });
  reading('(https://dock.example.com/a)', { url: 'https://dock.example.com/a' });
  reading('https://dock.example.com/a and some words', { url: 'https://dock.example.com/a' });
  reading('Online: forthcoming', { publisher: 'Dock News. Online: forthcoming' });
  reads('[Lights](https://dock.example.com/a_(b)), May 3, 2021, Dock News.', { ...rest, url: 'https://dock.example.com/a_(b)' });
});

describe('entry: reading', () => {
  it('is linear and never fails, whatever the text', () => {
    const pieces = [
      'a, ',
      'Ab Cd, ',
      '(',
      ')',
      '"',
      'https://',
      'Online: ',
      '2021',
      'May 3, ',
      '. A',
      '\u4e00',
      '1.',
      '-',
      '\\_',
      ' ',
    ];
    for (const piece of pieces) {
      const begin = performance.now();
      const brief = briefOf(`Text [1].\n\n## References\n\n1. ${piece.repeat(Math.ceil(9_000 / piece.length))}\n`);
      assert.ok(brief.references?.entries[0]?.fields);
      assert.ok(performance.now() - begin < 250, `${JSON.stringify(piece)} takes ${performance.now() - begin} ms.`);
    }
  });

  it('reads an entry of a brief that was revised without reading the others again', () => {
    const brief = briefOf('Text [1].\n\n## References\n\n1. One, May 3, 2021, Dock News.\n2. Two, May 4, 2021, Dock News.\n');
    assert.equal(brief.references?.entries[1]?.fields, brief.references?.entries[1]?.fields);
  });
});
