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

check('one that is used in the references, in a Polish case or with a number')`
The Port Development Agency (PDA), the Coastal Zone (CZ) and the Conference of Ports (COP) agreed [1]. The rules of CZu and COP28 stand.

## References

1. PDA, Ports, March 3, 2020, Example Institute. Online: https://example.org/ports
`;

check('one that is written otherwise below')`
The People's Bank of China (PBOC) cut rates. The PBoC will act.
`;
