import type { CommandCompletion, Completion, OptionCompletion } from './table.ts'

/** What a shell needs to complete calls of the command. */
export interface CompletionTable {
  readonly commands: readonly CommandCompletion[]
  readonly globals: readonly OptionCompletion[]
}

type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/** The script that makes a shell complete calls of the command. */
export const completionScripts: { readonly [Name in Shell]: (table: CompletionTable) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

function bashScript({ commands, globals }: CompletionTable): string {
  const cases = commands.map(({ name, options, operands }) => {
    const values = options.flatMap(({ names, value }) =>
      value ? [`        ${names.join('|')}) ${bashReply(value)}; return ;;\n`] : [],
    )
    const flags = options.flatMap(({ names }) => names)
    return `    ${name})
      case "$previous" in
${values.join('')}      esac
      if [[ $current == -* ]]; then ${bashReply({ words: flags, files: false })}; return; fi
      ${bashReply(operands)} ;;
`
  })
  const first = [...commands.map(({ name }) => name), ...globals.flatMap(({ names }) => names)]
  return `# Completion of dueprocess for bash: source <(dueprocess completion bash)
_dueprocess() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # bash cuts words at the equals sign.
  if [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [[ $current == = ]]; then current=; previous=\${COMP_WORDS[COMP_CWORD-1]}; fi
  if (( COMP_CWORD == 1 )); then
    ${bashReply({ words: first, files: false })}
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
}
complete -o bashdefault -o default -F _dueprocess dueprocess
`
}

/** `complete -o default` completes files wherever there is no reply. */
function bashReply({ words, files }: Completion): string {
  if (words.length === 0) return files ? 'COMPREPLY=()' : 'compopt +o default; COMPREPLY=()'
  const own = `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`
  return files ? `${own}; COMPREPLY+=($(compgen -f -- "$current"))` : own
}

function zshScript({ commands, globals }: CompletionTable): string {
  const cases = commands.map(({ name, options, operands }) => {
    const rows = [
      ...options.flatMap(zshOption),
      `'*:${operands.files ? 'file' : 'word'}:${zshAction(operands)}'`,
    ]
    return `        ${name}) _arguments ${rows.join(' ')} ;;\n`
  })
  const list = commands.map(
    ({ name, summary }) => `    '${name}:${quoteInside(summary.replaceAll(':', '\\:'))}'\n`,
  )
  return `#compdef dueprocess
# Completion of dueprocess for zsh: source <(dueprocess completion zsh)
_dueprocess() {
  local -a commands
  commands=(
${list.join('')}  )
  _arguments -C ${globals.flatMap(zshOption).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${cases.join('')}      esac ;;
  esac
}
compdef _dueprocess dueprocess
`
}

function zshOption({ names, summary, value }: OptionCompletion): readonly string[] {
  const told = quoteInside(summary.replaceAll(/[[\]:]/g, ' '))
  return names.map((name) => `'${name}[${told}]${value ? `:value:${zshAction(value)}` : ''}'`)
}

function zshAction({ words, files }: Completion): string {
  if (words.length === 0) return files ? '_files' : ' '
  const list = `(${words.join(' ')})`
  return files ? `{_alternative "word:word:${list}" "file:file:_files"}` : list
}

function fishScript({ commands, globals }: CompletionTable): string {
  const lines = [
    '# Completion of dueprocess for fish: dueprocess completion fish | source',
    'complete -c dueprocess -f',
    ...globals.map((one) => `complete -c dueprocess -n __fish_use_subcommand${fishOption(one)}`),
  ]
  for (const { name, summary, options, operands } of commands) {
    const within = `-n '__fish_seen_subcommand_from ${name}'`
    lines.push(
      `complete -c dueprocess -n __fish_use_subcommand -a ${name} -d '${quoteFish(summary)}'`,
    )
    if (operands.files) lines.push(`complete -c dueprocess ${within} -F`)
    if (operands.words.length > 0) {
      lines.push(`complete -c dueprocess ${within} -a '${operands.words.join(' ')}'`)
    }
    for (const option of options)
      lines.push(`complete -c dueprocess ${within}${fishOption(option)}`)
  }
  return `${lines.join('\n')}\n`
}

function fishOption({ names, summary, value }: OptionCompletion): string {
  const told = names.map((name) =>
    name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`,
  )
  const words = value && value.words.length > 0 ? ` -a '${value.words.join(' ')}'` : ''
  const takes = value ? ` -r${value.files ? ' -F' : ''}${words}` : ''
  return `${told.join('')}${takes} -d '${quoteFish(summary)}'`
}

function powershellScript({ commands, globals }: CompletionTable): string {
  const list = (words: readonly string[]): string =>
    `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`
  const rows = commands.map(({ name, options, operands }) => {
    const values = options.flatMap(({ names, value }) =>
      value ? names.map((one) => `'${one}' = ${list(value.words)}`) : [],
    )
    return `    '${name}' = @{
      Options = ${list(options.flatMap(({ names }) => names))}
      Values = @{ ${values.join('; ')} }
      Operands = ${list(operands.words)}
    }
`
  })
  return `# Completion of dueprocess for PowerShell:
#   dueprocess completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName dueprocess -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${rows.join('')}  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $complete = @($words | Select-Object -Skip 1)
  if ($wordToComplete -ne '') { $complete = @($complete | Select-Object -SkipLast 1) }
  if ($complete.Count -eq 0) {
    $found = @($commands.Keys | Sort-Object) + ${list(globals.flatMap(({ names }) => names))}
  } else {
    $command = $commands[$complete[0]]
    if ($null -eq $command) { return }
    $values = $command.Values[$complete[-1]]
    if ($null -ne $values) { $found = $values }
    elseif ($wordToComplete -like '-*') { $found = $command.Options }
    else { $found = $command.Operands }
  }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

function quoteInside(text: string): string {
  return text.replaceAll("'", `'\\''`)
}

function quoteFish(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
