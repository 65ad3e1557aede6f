import type { ActorForm } from '../matching/forms.ts';

/** The form, when all are of one actor. */
export function only(forms: readonly ActorForm[]): ActorForm | undefined {
  const first = forms[0];
  return forms.length < 2 || forms.every(({ actor }) => actor.id === first?.actor.id) ? first : undefined;
}

/** Whether it is written with letters that hardly anyone else's name has. */
export function isAccented(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}
