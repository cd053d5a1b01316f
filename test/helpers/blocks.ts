/** The fenced blocks of a Markdown document in one language, in their order. */
export const blocksIn = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)

/** The commands of blocks for a shell, one a line, as they stand there with their remarks. */
export const commandsIn = (text: string): string[] =>
  blocksIn(text, 'sh').flatMap((block) => block.split('\n').filter((line) => line !== ''))
