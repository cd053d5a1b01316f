/**
 * GitHub's runner obeys `::command::` at the start of a line, spaces aside, and the older `##[command]` anywhere in one,
 * on standard output and standard error alike. A report quotes strangers, so both are broken visibly.
 */
export const withoutWorkflowCommands = (text: string): string =>
  text.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[')
