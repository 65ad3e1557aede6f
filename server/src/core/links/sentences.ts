import { defineSentences } from '../language/say.ts';

/** What came of asking websites. */
export const LINKS = defineSentences('links', {
  none: 'There are no links to ask.',
  asked: '{count} {count|link|links} asked: {result}.',
  askedOrRemembered: '{count} {count|link|links} asked ({remembered} remembered from the last 24 hours): {result}.',
  dead: '{count} dead',
  moved: '{count} moved',
  unsure: '{count} unsure',
  answering: 'all of them answer',
  left: '{count} {count|link was|links were} not asked.',
  network: 'No website could be reached: this machine seems to have no network, so nothing is said of the links.',
  proxy: 'The proxy that is set for this machine could not be reached, so nothing is said of the links.',
});
