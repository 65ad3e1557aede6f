import { checksOf } from '../support/check.ts';
import { THREE_ENTRIES } from '../support/lists.ts';

const check = checksOf('citation-placement');

check('one space before, punctuation behind')`
The port was leased [1], then sold [2]; it burned [3]. "It burned" [1], they said [2, 3].

As [1] shows, nobody knows. Nobody? [2] It is said in (parentheses [3]).
${THREE_ENTRIES}`;

check('behind the full stop or the comma')`
The port was leased. [1] Then it was sold,[2] and it burned.[3]
                     ^^^ The citation stands after the full stop: put it before the full stop, with one space.
                                          ^^^ The citation stands after the comma: put it before the comma, with one space.
                                                            ^^^ The citation stands after the full stop: put it before the full stop, with one space.

It was rebuilt; [1] nobody knows why.
                ^^^ The citation stands after the semicolon: put it before the semicolon, with one space.
${THREE_ENTRIES}
all fixed:
The port was leased [1]. Then it was sold [2], and it burned [3].

It was rebuilt [1]; nobody knows why.
${THREE_ENTRIES}`;

check('several together move together')`
The port was leased.[1], [2] Then it was sold.
                    ^^^^^^^^ The citation stands after the full stop: put it before the full stop, with one space.
${THREE_ENTRIES}
fixed:
The port was leased [1], [2]. Then it was sold.
${THREE_ENTRIES}`;

check('no space, or several')`
The port was leased  [1], then it was sold "for a song"[2].
                     ^^^ One space is expected before the citation.
                                                       ^^^ One space is expected before the citation.
${THREE_ENTRIES}
all fixed:
The port was leased [1], then it was sold "for a song" [2].
${THREE_ENTRIES}`;

check('short forms and citations that are words of a sentence')`
Cranes, tugs, etc. [1], which stand there. Nobody knows. [2] says otherwise, as does J. [3] of Varna.

In Chinese no space is written 港口[1]。
${THREE_ENTRIES}`;
