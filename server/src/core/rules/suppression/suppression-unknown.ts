import { ACTIONS, type Suppression, type Word } from '../../brief/scan-suppressions.ts';
import { defineRule } from '../../lint/rule.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { RULE_IDS } from '../rule-ids.ts';

export default defineRule({
  id: 'suppression-unknown',
  summary: 'a suppression that names no rule ("did you mean")',
  level: 'warning',
  messages: {
    unknown: 'There is no rule "{name}", so nothing is suppressed by this name.',
    near: 'There is no rule "{name}": did you mean "{near}"?',
    reason: '"{words}" is no rule: write the reason for a suppression behind two hyphens, as in "-- {words}".',
    action: 'There is no "policy-brief-{name}": did you mean "policy-brief-{near}"?',
    replace: 'Replace it with "{near}"',
    mark: 'Mark it as the reason',
  },
  *check({ suppressions }) {
    for (const suppression of suppressions) {
      const { action, rules } = suppression;
      const name = action.text;
      if (!isAction(name)) {
        const near = nearestWord(name, ACTIONS);
        // A comment that is nothing like these is somebody else's.
        if (near === undefined) continue;
        const edits = () => [{ span: action.span, text: near }];
        const fix = { message: 'replace', values: { near }, edits } as const;
        yield { message: 'action', values: { name, near }, span: action.span, fixes: [fix] };
      }
      const reason = reasonIn(suppression);
      if (reason !== undefined) {
        const edits = () => [{ span: { start: reason.span.start, end: reason.span.start }, text: '-- ' }];
        yield { message: 'reason', values: { words: reason.text }, span: reason.span, fixes: [{ message: 'mark', edits }] };
      }
      for (const rule of rules) {
        if (RULE_IDS.includes(rule.text) || (reason !== undefined && rule.span.start >= reason.span.start)) continue;
        const near = nearestWord(rule.text, RULE_IDS);
        if (near === undefined) yield { message: 'unknown', values: { name: rule.text }, span: rule.span };
        else {
          const edits = () => [{ span: rule.span, text: near }];
          const fix = { message: 'replace', values: { near }, edits } as const;
          yield { message: 'near', values: { name: rule.text, near }, span: rule.span, fixes: [fix] };
        }
      }
    }
  },
});

function isAction(text: string): boolean {
  return (ACTIONS as readonly string[]).includes(text);
}

/** Words behind the name of a rule that are like no rule, two of them or more: `citation-order because he wants it`. */
function reasonIn({ rules }: Suppression): Word | undefined {
  const last = rules.findLastIndex(({ text }) => RULE_IDS.includes(text) || nearestWord(text, RULE_IDS) !== undefined);
  const words = rules.slice(last + 1);
  const [first] = words;
  const end = words.at(-1)?.span.end;
  if (last < 0 || words.length < 2 || first === undefined || end === undefined) return undefined;
  return { text: words.map(({ text }) => text).join(' '), span: { start: first.span.start, end } };
}
