import { bundledGlossary } from '../support/bundled-glossary.ts';
import { checksOf } from '../support/check.ts';

const check = checksOf('acronym-unneeded', { glossary: bundledGlossary() });

check('an acronym that is used again')`
The Port Development Agency (PDA) agreed. The PDA signed.
`;

check('an acronym that is never used again', { severity: 'hint' })`
The Port Development Agency (PDA) agreed.
                            ^^^^^ PDA is explained here and never used again: the bracket can go.

fixed:
The Port Development Agency agreed.
`;

check('one that is used in a heading, a quotation or a plural')`
The Port Development Agency (PDA) agreed. They said "the PDA is ours". The Special Zone (SZ) has other SZs.
`;

check('one that is used with another')`
The Christian Social Union (CSU) won. In Bavaria CDU/CSU did.
`;
