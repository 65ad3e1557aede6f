import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('acronym-redefined', { glossary: bundledGlossary() });

check('an acronym that is explained once')`
The Port Development Agency (PDA) agreed. The PDA signed.
`;

check('an acronym that is explained twice')`
The Port Development Agency (PDA) agreed. The Port Development Agency (PDA) signed.
                                                                       ^^^ PDA has been explained already: the acronym alone is enough.
`;

check('an acronym that stands for two names')`
The Port Development Agency (PDA) agreed. The Public Dredging Authority (PDA) signed.
                                                                         ^^^ PDA has been explained already, as "Port Development Agency".
`;

check('words beside an acronym that explain nothing, parts of others and lists of acronyms')`
Artificial intelligence (AI) spreads. To advance AI, the Administration is at work in New York, NY. Later New York, NY, again.

The Anti-Port System (APS), the Counter-Anti-Port System (C-APS) and the Roll Off Roll Off ferry (RO-RO). The APS works.

APS Anti-Port System
`;
