import { type Argument, Help, type HelpConfiguration, type Option } from 'commander';

/** Descriptions tell the values of an option in words: a list beside them says nothing new, and of rules it is long. */
export const HELP: HelpConfiguration = {
  optionDescription: (option) => new Help().optionDescription(withoutChoices(option)),
  argumentDescription: (argument) => new Help().argumentDescription(withoutChoices(argument)),
};

function withoutChoices<T extends Option | Argument>(taking: T): T {
  return Object.assign(Object.create(taking), { argChoices: undefined });
}
