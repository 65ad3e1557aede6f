import type { Command } from 'commander';
import { choiceArgument } from '../options/choice.ts';
import type { CommandContext } from './context.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

export function addCompletion(parent: Command, { program: { terminal } }: CommandContext): void {
  parent
    .command('completion')
    .description('print a script that makes your shell complete commands and options')
    .addArgument(choiceArgument('completion', '<shell>', SHELLS))
    .addHelpText(
      'after',
      '\nbash: source <(policy-brief completion bash)\nzsh:  source <(policy-brief completion zsh)\nfish: policy-brief completion fish > ~/.config/fish/completions/policy-brief.fish',
    )
    .action((shell: Shell) => terminal.out(completion(shell, parent)));
}

/** A script that makes a shell complete the commands, options and values of the program. */
function completion(shell: Shell, program: Command): string {
  const commands = wordsOf(program, []);
  switch (shell) {
    case 'bash':
      return bash(commands);
    case 'zsh':
      return zsh(commands);
    case 'fish':
      return fish(commands);
  }
}

/** What can stand behind a command. */
interface Words {
  /** Its name, with those of the commands above it; empty for the program itself. */
  readonly path: string;
  readonly description: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly { readonly flag: string; readonly description: string; readonly values: Values | undefined }[];
  /** Words that it takes; without them it takes files. */
  readonly takes: readonly string[];
}

/** The words that an option takes; empty where it takes a file, or something that only the user knows. */
type Values = readonly string[];

function wordsOf(command: Command, above: readonly string[]): readonly Words[] {
  const { commands } = command;
  const path = above.join(' ');
  const own: Words = {
    path,
    description: command.description(),
    commands: commands.map((child) => ({ name: child.name(), description: child.description() })),
    options: command.options
      .filter(({ long }) => long !== undefined)
      .map(({ long, description, required, optional, argChoices }) => ({
        flag: long as string,
        description,
        values: required || optional ? (argChoices ?? []) : undefined,
      })),
    takes: command.registeredArguments[0]?.argChoices ?? [],
  };
  return [own, ...commands.flatMap((child) => wordsOf(child, [...above, child.name()]))];
}

function bash(commands: readonly Words[]): string {
  const cases = commands.map(({ path, commands: below, options, takes }) => {
    const values = options
      .filter(({ values: known }) => known !== undefined && known.length > 0)
      .map(({ flag, values: known }) => `        ${flag}) words="${(known ?? []).join(' ')}" ;;\n`)
      .join('');
    const files = options.filter(({ values: known }) => known?.length === 0).map(({ flag }) => flag);
    const fileCase = files.length === 0 ? '' : `        ${files.join('|')}) words="" ;;\n`;
    const rest = [...below.map(({ name }) => name), ...options.map(({ flag }) => flag), ...takes];
    return `    "${path}")\n      case "$before" in\n${values}${fileCase}        *) words="${rest.join(' ')}" ;;\n      esac ;;\n`;
  });
  const names = commands.filter(({ path }) => path !== '').map(({ path }) => `"${path}"`);
  return `# Completion of policy-brief for bash: put \`source <(policy-brief completion bash)\` into ~/.bashrc.
_policy_brief() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${command:+$command }$word" in
      ${names.join('|')}) command="\${command:+$command }$word" ;;
    esac
  done
  case "$command" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  # Where no word fits, files may.
  [[ \${#COMPREPLY[@]} -gt 0 || "$current" == -* ]] || compopt -o default 2>/dev/null
}
complete -F _policy_brief policy-brief
`;
}

function zsh(commands: readonly Words[]): string {
  const cases = commands.map(({ path, commands: below, options, takes }) => {
    const specs = options.map(({ flag, description, values }) => {
      const value = values === undefined ? '' : values.length === 0 ? ':value:_files' : `:value:(${values.join(' ')})`;
      return quoted(`${flag}[${description.replace(/[[\]:]/g, '\\$&')}]${value}`);
    });
    const rest =
      below.length > 0
        ? [quoted(`1:command:((${below.map(({ name, description }) => `${name}\\:${zshWords(description)}`).join(' ')}))`)]
        : takes.length > 0
          ? [quoted(`1:word:(${takes.join(' ')})`)]
          : [quoted('*:file:_files')];
    return `    (${quoted(path)})\n      _arguments ${[...specs, ...rest].join(' ')} ;;\n`;
  });
  const names = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return `#compdef policy-brief
# Completion of policy-brief for zsh: put \`source <(policy-brief completion zsh)\` into ~/.zshrc behind compinit.
_policy_brief() {
  local command="" word
  local -i at=1 i
  for (( i = 2; i < CURRENT; i++ )); do
    word="\${command:+$command }\${words[i]}"
    case "$word" in
      (${names.join('|')}) command="$word"; at=i ;;
    esac
  done
  # What stands behind the command is completed as if the command were the program.
  words=("\${words[1]}" "\${(@)words[at+1,-1]}")
  (( CURRENT -= at - 1 ))
  case "$command" in
${cases.join('')}  esac
}
compdef _policy_brief policy-brief
`;
}

/** A description within a list of zsh's \`_arguments\`. */
function zshWords(text: string): string {
  return text.replace(/[\\ ()"'`$:;&|<>*?[\]{}~#!^]/g, '\\$&');
}

function fish(commands: readonly Words[]): string {
  const lines = commands.flatMap(({ path, commands: below, options, takes }) => {
    const condition = `-n ${quoted(`__policy_brief_in ${path}`.trim())}`;
    return [
      ...below.map(({ name, description }) => `complete -c policy-brief ${condition} -f -a ${name} -d ${quoted(description)}`),
      ...takes.map((word) => `complete -c policy-brief ${condition} -f -a ${word}`),
      ...options.map(({ flag, description, values }) => {
        const value = values === undefined ? '' : values.length === 0 ? ' -r -F' : ` -x -a ${quoted(values.join(' '))}`;
        return `complete -c policy-brief ${condition} -l ${flag.slice(2)}${value} -d ${quoted(description)}`;
      }),
    ];
  });
  const names = commands.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  return `# Completion of policy-brief for fish: policy-brief completion fish > ~/.config/fish/completions/policy-brief.fish
function __policy_brief_in
    set -l command
    for word in (commandline -opc)[2..]
        set -l longer (string join ' ' $command $word)
        if contains -- $longer ${names.join(' ')}
            set command $command $word
        end
    end
    test (string join ' ' $command) = (string join ' ' $argv)
end
${lines.join('\n')}
`;
}

/** In single quotes, as all three shells take it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
