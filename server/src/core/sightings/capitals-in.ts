/** Capitals as Polish texts name them behind `w`, by the country's code. */
const LOCATIVES = `
  AL Tiranie, AM Erywaniu, AT Wiedniu, AZ Baku, BA Sarajewie, BE Brukseli, BG Sofii, BY Mińsku, CN Pekinie, CY Nikozji, CZ Pradze,
  DE Berlinie, DK Kopenhadze, EE Tallinie, EE Tallinnie, ES Madrycie, FI Helsinkach, FR Paryżu, GB Londynie, GE Tbilisi, GR Atenach,
  HR Zagrzebiu, HU Budapeszcie, ID Dżakarcie, IL Jerozolimie, IN Delhi, IQ Bagdadzie, IR Teheranie, IT Rzymie, JP Tokio, KG Biszkeku,
  KP Pjongjangu, KP Phenianie, KR Seulu, KZ Astanie, KZ Nur-Sułtanie, LT Wilnie, LV Rydze, MD Kiszyniowie, ME Podgoricy, MK Skopje,
  NO Oslo, PH Manili, PK Islamabadzie, PL Warszawie, PT Lizbonie, RO Bukareszcie, RS Belgradzie, RU Moskwie, SE Sztokholmie,
  SI Lublanie, SK Bratysławie, TH Bangkoku, TJ Duszanbe, TM Aszchabadzie, TR Ankarze, TW Tajpej, UA Kijowie, US Waszyngtonie,
  UZ Taszkencie, VN Hanoi, XK Prisztinie`;

/** And as English ones do. */
const ENGLISH = `
  AL Tirana, AM Yerevan, AT Vienna, AZ Baku, BA Sarajevo, BG Sofia, BY Minsk, CN Beijing, CY Nicosia, CZ Prague, DE Berlin,
  DK Copenhagen, EE Tallinn, ES Madrid, FI Helsinki, FR Paris, GB London, GE Tbilisi, GR Athens, HR Zagreb, HU Budapest, ID Jakarta,
  IL Jerusalem, IN Delhi, IQ Baghdad, IR Tehran, IT Rome, JP Tokyo, KG Bishkek, KP Pyongyang, KR Seoul, KZ Astana, LT Vilnius, LV Riga,
  MD Chisinau, ME Podgorica, MK Skopje, NO Oslo, PH Manila, PK Islamabad, PL Warsaw, PT Lisbon, RO Bucharest, RS Belgrade, RU Moscow,
  SE Stockholm, SI Ljubljana, SK Bratislava, TH Bangkok, TJ Dushanbe, TM Ashgabat, TR Ankara, TW Taipei, UA Kyiv, UA Kiev,
  US Washington, UZ Tashkent, VN Hanoi, XK Pristina`;

/** Capitals in the nominative, and who governs there, with which a Polish clause begins: `rozmowa z Caj Pekin drażni`. */
const NOMINATIVES: ReadonlySet<string> = new Set(
  `Ankara Astana Aszchabad Ateny Bagdad Baku Bangkok Belgrad Berlin Biszkek Bratysława Bruksela Budapeszt Bukareszt Canberra Delhi Duszanbe Dżakarta Erywań
   Hanoi Helsinki Islamabad Jerozolima Kijów Kiszyniów Kopenhaga Kreml Lizbona Londyn Lublana Madryt Manila Mińsk Moskwa Nikozja Oslo Ottawa Paryż
   Pekin Phenian Pjongjang Podgorica Praga Prisztina Ryga Rzym Sarajewo Seul Skopje Sofia Sztokholm Tajpej Tallinn Taszkent Tbilisi
   Teheran Tirana Tokio Warszawa Waszyngton Wiedeń Wilno Zagrzeb`.split(/\s+/),
);

/** Whether a word is what Polish calls a capital, and those who govern there. */
export function isCapitalInPolish(word: string): boolean {
  return NOMINATIVES.has(word);
}

const CODES: ReadonlyMap<string, string> = new Map(
  `${LOCATIVES.trim()},${ENGLISH}`
    .trim()
    .split(/,\s+/)
    .map((entry) => [entry.slice(3), entry.slice(0, 2)]),
);

/** Code of the country with whose capital the sentence begins: `W Pekinie ministerstwo`, `In Vilnius, the Senate`; `start` is the name's. */
export function capitalSaid(visible: string, start: number): string | undefined {
  const place = SAID.exec(visible.slice(Math.max(0, start - 48), start))?.[1];
  return place === undefined ? undefined : CODES.get(place);
}

const SAID = /(?:^|[.!?:;]["”’)]?\s+|\n)(?:In|We?)\s(?:Nowym |New )?(\p{Lu}[\p{L}-]+),?\s(?:\p{Ll}+\s){0,2}$/u;

/**
 * Code of the country in whose capital something is, `MSZ w Pekinie`, `the Foreign Ministry in Budapest`, by the words behind the
 * offset; `undefined` for no capital.
 */
export function capitalBehind(visible: string, end: number): string | undefined {
  const place = /^ (?:we?|in) (?:Nowym |New )?(\p{Lu}[\p{L}-]+)/u.exec(visible.slice(end, end + 30))?.[1];
  return place === undefined ? undefined : CODES.get(place);
}
