import { checksOf } from '../support/check.ts';

const check = checksOf('actor-inconsistent');

check('a name in two spellings', { severity: 'hint' })`
The report by Takeda came first. Then Takeda wrote more, and Tekada agreed.
              ^^^^^^ related: It is spelled so here.
                                                             ^^^^^^ "Tekada" is spelled "Takeda" elsewhere in this brief.

fixed:
The report by Takeda came first. Then Takeda wrote more, and Takeda agreed.
`;

check('names of two people')`
The ministers Michael Linhart and Michel Barnier met. Later Michael Linhart left with Michel Barnier.
`;

check('words that stand small elsewhere, plurals and nationalities')`
The Harbors of Selvania grew, the Harbour of Selvania shrank, and Selvanian harbour towns with Selvanians and harbors too.
`;

check('British and American spelling')`
The Gdynia Organisation and the Gdynia Organisation met the Vistula Organization.
`;

check('quotations, references and code')`
Of Takeda and Takeda he said "Tekada", \`Tekada\` and [1].

> Others speak of Tekada.

## References

1. B. Tekada, Ports, March 3, 2020, Example Institute. Online: https://example.org/tekada
`;
