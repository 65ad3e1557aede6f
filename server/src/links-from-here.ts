/** How the language server asks links where it runs on a machine of its own. */
import { askLinks } from './links/ask-links.ts';
import type { LinkAsker } from './lsp/serving/link-asker.ts';

export const askLinksFromHere: LinkAsker = async (addresses, { afresh, proxy, signal, progress }) => {
  const options = { version: POLICY_BRIEF_VERSION, afresh, signal, progress, ...(proxy !== undefined && { proxy }) };
  // An answer that cannot be remembered is asked for again.
  return (await askLinks(addresses, options)).asked;
};
