import { defineSentences } from '../language/say.ts';

/** What is wrong in a configuration, beside its shape, and what stands in one that is shown. */
export const CONFIGURATION = defineSentences('configuration', {
  range: '`most` is {most}, which is less than `least`, {least}.',
  role: 'A section needs a `role`: summary, findings, introduction …',
  noRole: 'There is no built-in role `{role}`.',
  roleTwice: 'The role `{role}` stands twice: write one section of this role, with all its names.',
  nameTwice: '"{name}" is a name of another section too: a heading can be of one of them only.',
  noProfile: 'There is no built-in profile "{name}": write {names}, or a profile of your own as fields, with `name: {name}`.',
  noRule: 'There is no rule `{id}`.',
  level: '`{id}` takes a level, or a list of a level and options.',
  noOptions: 'The rule `{id}` has no options: write its level alone.',
  found: 'Glossaries that were found, and count above these:',
});
