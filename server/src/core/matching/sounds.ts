/** A folded word as English and Polish would both write it, roughly: `szojgu` and `shoigu`, `miedwiediew` and `medvedev`. */
export function soundInPolish(word: string): string {
  return smoothed(
    word.replace(/oo|ou/g, 'u').replace(/sz/g, 'sh').replace(/cz/g, 'ch').replace(/rz|zh/g, 'z').replace(/kh/g, 'ch'),
    /ie/g,
  );
}

/** A folded word as any of the systems for Cyrillic, Georgian and the like would write it: `sergey` and `sergei`. */
export function soundInLatin(word: string): string {
  return smoothed(word.replace(/[’']/g, '').replace(/kh/g, 'h').replace(/ts|cz/g, 'c'), /ie|io/g);
}

/** One letter for those that stand for one sound, none twice, no `i` at the end. */
function smoothed(word: string, softened: RegExp): string {
  return word
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(softened, 'e')
    .replace(/([a-z])\1/g, '$1')
    .replace(/i$/, '');
}
