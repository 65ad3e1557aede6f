import { Argument, Option } from 'commander';
import { didYouMean, isLevel, LEVELS, type Level, rules } from '../../core/index.ts';
import { UsageError } from '../terminal/usage-error.ts';

export const RULE_IDS = rules.map(({ meta }) => meta.id);

type Levels = Readonly<Record<string, Level>>;

/** `--rule citation-order=off`, any number of times. Shells complete the rule. */
export function ruleOption(): Option {
  const description = `set the level of a rule: ${LEVELS.join(', ')}; may be repeated`;
  return new Option('--rule <id=level>', description).choices(RULE_IDS).argParser(withLevel);
}

function withLevel(given: string, before: Levels = {}): Levels {
  const [id = '', level] = given.split('=');
  if (!RULE_IDS.includes(id)) throw new UsageError(`--rule ${given}: there is no rule "${id}".${didYouMean(id, RULE_IDS)}`);
  if (!isLevel(level))
    throw new UsageError(
      `--rule ${given}: write ${id}=LEVEL with one of ${LEVELS.join(', ')}.${didYouMean(level ?? '', LEVELS)}`,
    );
  return { ...before, [id]: level };
}

/** What the ids of rules begin with, in their order. */
export const FAMILIES = [...new Set(RULE_IDS.map(familyOf))];

export function familyOf(id: string): string {
  return id.split('-')[0] as string;
}

/** A rule by its id, or a family of them. */
export function ruleArgument(): Argument {
  const known = [...FAMILIES, ...RULE_IDS];
  return new Argument('[rule]', 'such as citation-order, or a family, such as citation (default: lists all rules)')
    .choices(known)
    .argParser((given) => {
      if (known.includes(given)) return given;
      throw new UsageError(`there is no rule "${given}".${didYouMean(given, known) || ' `policy-brief explain` lists them.'}`);
    });
}
