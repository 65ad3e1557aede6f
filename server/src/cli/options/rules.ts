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
  if (!isLevel(level)) throw new UsageError(`--rule ${given}: write ${id}=LEVEL with one of ${LEVELS.join(', ')}.`);
  return { ...before, [id]: level };
}

/** A rule by its id. */
export function ruleArgument(): Argument {
  return new Argument('<rule>', 'for example citation-undefined').choices(RULE_IDS).argParser((given) => {
    if (RULE_IDS.includes(given)) return given;
    const near = didYouMean(given, RULE_IDS);
    throw new UsageError(`there is no rule "${given}".${near} The rules are:\n  ${RULE_IDS.join('\n  ')}`);
  });
}
