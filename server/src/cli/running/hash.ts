import { createHash } from 'node:crypto';

/** Another one for another content; not meant to keep secrets. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64');
}
