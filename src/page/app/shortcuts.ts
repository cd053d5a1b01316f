import { byId } from './dom.ts'
import type { Editor } from './editor.ts'
import { stepToFinding } from './findings.ts'
import type { Shortcut } from './keys.ts'
import { undo } from './say.ts'
import { type Tabs, VIEWS } from './tabs.ts'

interface Parts {
  tabs: Tabs
  editor: Editor
  showReport(): void
}

/** What single keys do, in the order in which it is told. */
export const shortcuts = ({ tabs, editor, showReport }: Parts): Shortcut[] => [
  ...VIEWS.map((view, at) => ({
    key: `${at + 1}`,
    does: `shows ${view === 'json' ? 'JSON' : view.charAt(0).toUpperCase() + view.slice(1)}`,
    run: () => tabs.show(view),
  })),
  { key: 'i', does: 'goes to the input', run: () => editor.focus() },
  { key: 'n', does: 'adds another input', run: () => editor.addEmpty() },
  { key: 'o', does: 'opens files', run: () => byId('files').click() },
  { key: 'f', does: 'goes to the next finding', run: () => stepToFinding(1, showReport) },
  { key: 'F', does: 'goes to the finding before', run: () => stepToFinding(-1, showReport) },
  { key: 'u', does: 'undoes a Clear, or what took the place of your inputs', run: undo },
  { key: '/', does: 'searches codes and rules', run: () => tabs.show('explain') },
]
