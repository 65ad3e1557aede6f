import type { DateStyle } from '../entry/date-style.ts';

/**
 * What a house asks of its briefs. Data, not code: a team's own profile has the same shape.
 */
export interface Profile {
  readonly name: string;
  /** What the first lines carry when a text is a brief of this house (`CAA BRIEF`), without its number. */
  readonly labels: readonly string[];
  /** In the order in which they are to stand. */
  readonly sections: readonly SectionSpec[];
  /** `in Serbia [1], which` or `in Serbia,[1] which`. */
  readonly citationPlacement: 'before-punctuation' | 'after-punctuation';
  readonly references: EntryPattern;
  /** How many findings a brief has. */
  readonly findingsRange: { readonly least: number; readonly most: number };
  /** Words of prose that the whole brief is to stay within; none when it is left out. */
  readonly words?: number;
  /** Acronyms that every reader knows: they need no explanation. */
  readonly commonAcronyms: readonly string[];
}

/** How an entry is written: `[Author, ]Title[ (original title)], Month D, YYYY, Publisher. Online: URL`. */
export interface EntryPattern {
  /** Of full dates with the names of months in English. */
  readonly dateStyle: DateStyle;
  /** Before the address. */
  readonly urlLabel: string;
  readonly wantsUrl: boolean;
  /** What a house has written down, and not only taken over: a list that is of one mind against it departs from it too. */
  readonly own?: { readonly dateStyle?: boolean; readonly urlLabel?: boolean };
}

export interface SectionSpec {
  readonly role: SectionRole;
  /** Accepted headings; the first is the one to write. Compared without case, number and colon. */
  readonly names: readonly string[];
  /** The heading to write in a Polish brief. */
  readonly polish: string;
  readonly required: boolean;
  /** Words of prose that the section is to stay within; none when it is left out. */
  readonly words?: number;
}

/** What a section is to the brief; thematic sections have no role. */
export type SectionRole =
  | 'summary'
  | 'findings'
  | 'introduction'
  | 'conclusions'
  | 'recommendations'
  | 'acknowledgement'
  | 'references'
  // A house may have sections of its own.
  | (string & {});

const COMMON_ACRONYMS: readonly string[] =
  `EU UN NATO US USA UK UAE USSR GDP GNP NGO AI IT ICT IP CCTV COVID SARS HIV AIDS DNA TV PR HR CEO CFO CTO PhD MBA MP MEP PM AD BC
   AM PM GMT CET CEST UTC PDF URL URI HTML HTTP HTTPS ID FAQ USB GPS SIM SMS VPN QR ATM VAT PIN USD EUR GBP PLN CNY RMB JPY CHF RSD CZK
   HUF CIA FBI BBC CNN UNESCO UNICEF UE ONZ MSZ PAP ChRL PKB RP ZSRR RFN NRD OK II III IV VI VII VIII IX XI XII LGBT DIY R&D SUV LED LNG CO DC CD DVD
   LGBTQ LGBTQI LGBTQIA LGBTI STEM COVAX WWI WWII GMO RNA PCR NASA KGB ISIS COO VP SVP EVP VIP CV IQ HQ EV UFO SOS PS FIFA UEFA NBA NFL MMA JFK FDR
   NYC USS HMS RSVP TBD MSc AUD CAD NZD SEK NOK DKK INR KRW HKD SGD TWD UAH RUB TRY BRL MXN ZAR NBC CBS ABC PBS NPR MSNBC ESPN HBO MTV ITV TVN
   TVP RMF TOK ZET ARD ZDF IBM BMW KPMG PwC EY HSBC UBS ING UPS DHL KFC LG HP LOT PZU ENGIE NASDAQ MIT NYU UCLA HD VR MVP BCE CE`.split(
    /\s+/,
  );

/** The brief of the Center for Asian Affairs, University of Lodz. */
export const CAA: Profile = {
  name: 'caa',
  labels: ['CAA BRIEF', 'CAA POLICY BRIEF'],
  citationPlacement: 'before-punctuation',
  references: { dateStyle: 'month-day-year', urlLabel: 'Online:', wantsUrl: true },
  findingsRange: { least: 3, most: 6 },
  commonAcronyms: COMMON_ACRONYMS,
  sections: [
    {
      role: 'summary',
      polish: 'Streszczenie',
      names: ['Summary', 'Executive Summary', 'Abstract', 'Streszczenie', 'Abstrakt', 'Podsumowanie wykonawcze'],
      required: true,
    },
    {
      role: 'findings',
      polish: 'Kluczowe wnioski',
      names: [
        'Key Findings',
        'Key Points',
        'Key Takeaways',
        'Key Messages',
        'Main Findings',
        'Kluczowe wnioski',
        'Kluczowe ustalenia',
        'Najważniejsze ustalenia',
        'Najważniejsze wnioski',
        'Główne tezy',
        'Główne wnioski',
        'Tezy',
      ],
      required: true,
    },
    { role: 'introduction', polish: 'Wprowadzenie', names: ['Introduction', 'Wprowadzenie', 'Wstęp'], required: true },
    {
      role: 'conclusions',
      polish: 'Wnioski',
      names: ['Conclusions', 'Conclusion', 'Concluding Remarks', 'Wnioski', 'Wnioski końcowe', 'Zakończenie', 'Konkluzje'],
      required: true,
    },
    {
      role: 'recommendations',
      polish: 'Rekomendacje',
      names: ['Recommendations', 'Policy Recommendations', 'Rekomendacje', 'Zalecenia'],
      required: false,
    },
    {
      role: 'acknowledgement',
      polish: 'Podziękowania',
      names: ['Acknowledgements', 'Acknowledgments', 'Acknowledgement', 'Acknowledgment', 'Podziękowania', 'Podziękowanie'],
      required: false,
    },
    {
      role: 'references',
      polish: 'Bibliografia',
      names: [
        'References',
        'Reference List',
        'Endnotes',
        'Notes',
        'Bibliography',
        'Sources',
        'Works Cited',
        'Bibliografia',
        'Przypisy',
        'Przypisy końcowe',
        'Literatura',
        'Źródła',
      ],
      required: true,
    },
  ],
};
