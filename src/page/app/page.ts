import { type CaptureHost, mountCapture } from '../capture/index.ts'
import { element } from '../dom.ts'
import type { Settings } from '../protocol.ts'
import { enliven } from '../report/enliven.ts'
import { copyFixture, copyTicket, enableActions, offerLink } from './actions.ts'
import { copy, save } from './copy.ts'
import { byId, isTyping } from './dom.ts'
import { startDrop } from './drop.ts'
import { Editor } from './editor.ts'
import { Engine, isOutdated } from './engine.ts'
import { type Example, emptyContent, startExamples } from './examples.ts'
import { ExplainView, tellFailure } from './explain-view.ts'
import { fillLists, makeFields, readFields, writeFields } from './fields.ts'
import { givenOf, Items, isEmpty, partsOf } from './items.ts'
import { startKeys } from './keys.ts'
import { Linting } from './linting.ts'
import { readFragment } from './permalink.ts'
import { chosen, type Dropped, itemOf, MOST_FILES, type Picked } from './read.ts'
import { say } from './say.ts'
import { Tabs, VIEWS, type View, viewNamed } from './tabs.ts'
import { startTheme } from './theme.ts'
import { show } from './trusted.ts'

const engine = new Engine()
const items = new Items()
const linting = new Linting(engine, items)
const editor = new Editor(items, changed)
const tabs = new Tabs((view) => void showView(view))
const explain = new ExplainView(engine, () => tabs.show('explain'))
const page = { engine, items, view: () => tabs.shown, how: () => linting.how }

function changed(): void {
  // What the address holds is no longer what is shown.
  if (location.hash.startsWith('#v')) history.replaceState(null, '', location.pathname + location.search)
  linting.soon()
}

linting.onDue = () => {
  editor.store()
  void linting.run()
}
linting.onReport = () => {
  enableActions(linting.report !== undefined, items)
  // What shows the report, or the input; nothing that would take the focus from who types.
  if (tabs.shown === 'decode' || tabs.shown === 'json') void showView(tabs.shown)
}
linting.onShown = (panel) => explain.link(panel)

async function showView(view: View): Promise<void> {
  if (view === 'decode') await showDecoded()
  else if (view === 'json') byId('json').textContent = (await reportAsJson()) ?? 'Nothing is linted yet.'
  else if (view === 'explain') explain.focus()
  else if (view === 'capture') showCapture()
}

/** Made when somebody looks at it: nobody waits for it before the first report. */
function showCapture(): void {
  const panel = byId('panel-capture')
  if (panel.childElementCount === 0) mountCapture(panel, capture)
}

async function showDecoded(): Promise<void> {
  const panel = byId('panel-decode')
  if (isEmpty(items.shown)) return panel.replaceChildren(element('p', { class: 'help' }, 'Nothing to decode yet.'))
  const showValues = readFields().showValues ?? false
  const answer = await engine.latest('decode', { what: 'decode', input: givenOf(items.shown), showValues })
  if (isOutdated(answer)) return
  if (answer.what !== 'decoded') return panel.replaceChildren(tellFailure(answer))
  show(panel, answer.body)
  enliven(panel)
}

async function reportAsJson(): Promise<string | undefined> {
  if (!linting.report) return undefined
  const answer = await engine.ask({ what: 'format', name: 'json' })
  return answer.what === 'text' ? answer.text : undefined
}

async function take(picked: readonly Picked[]): Promise<void> {
  editor.store()
  for (const one of await Promise.all(picked.map(itemOf))) items.add(one)
  if (picked.length >= MOST_FILES) say(`The first ${MOST_FILES} files were taken; what comes after them is not judged.`)
  refresh()
}

function takeDropped({ picked, unread }: Dropped): void {
  void take(picked)
  const [first, ...more] = unread
  if (first === undefined) return
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  say(`The browser did not let ${first}${others} be read. "Files" or "Folder" may.`)
}

/** A text that was dropped. */
function takeText(text: string): void {
  editor.store()
  items.addEmpty().parts = partsOf(text)
  refresh()
}

function refresh(): void {
  editor.show()
  changed()
}

/** What was there goes, and can be had back; what is an example, or nothing, is not missed. */
function replace(fill: () => void): void {
  editor.store()
  const [putBack, settings, isMissed] = [
    items.snapshot(),
    readFields(),
    items.filled.some(({ isOwn }) => isOwn !== false),
  ]
  items.clear()
  fill()
  refresh()
  linting.onDue()
  if (!isMissed) return
  say('What was there is gone.', () => {
    putBack()
    writeFields(settings)
    refresh()
    linting.onDue()
  })
}

function clear(): void {
  replace(() => writeFields({}))
  editor.focus()
}

/** A text that the page brought itself. */
function bring(name: string, text: string, settings: Settings = readFields()): void {
  replace(() => {
    items.add({ name, parts: partsOf(text), isOwn: false })
    writeFields(settings)
  })
  tabs.show('report')
  // The button that was pressed is gone with what stood there.
  if (document.activeElement?.id !== 'example') byId('results').focus()
  byId('results').scrollIntoView()
}

const capture: CaptureHost = {
  lint: (text, name, { as, target } = {}) => {
    const { as: _, target: __, ...others } = readFields()
    bring(name, text, { ...others, ...(as ? { as } : {}), ...(target ? { target } : {}) })
  },
  async told(texts) {
    const answer = await engine.ask({ what: 'causes', texts })
    return answer.what === 'causes' ? answer.names : texts.map(() => undefined)
  },
}

async function restore(): Promise<void> {
  try {
    const linked = await readFragment(location.hash)
    if (!linked) return
    items.clear()
    for (const { name, text } of linked.inputs) items.add({ name, parts: partsOf(text) })
    writeFields(linked.settings)
    const choice = document.querySelector<HTMLInputElement>(`input[name="how"][value="${linked.how}"]`)
    if (choice) choice.checked = true
    editor.show()
    linting.onDue()
    tabs.show(viewNamed(linked.view) ?? 'report')
  } catch (error) {
    byId('status').textContent = `The link cannot be opened: ${error instanceof Error ? error.message : ''}`
  }
}

function startButtons(): void {
  const on = (id: string, run: () => unknown): void => byId(id).addEventListener('click', () => void run())
  for (const [open, input] of [
    ['open-files', 'files'],
    ['open-folder', 'folder'],
  ] as const) {
    const chooser = byId<HTMLInputElement>(input)
    on(open, () => chooser.click())
    chooser.addEventListener('change', () => {
      const picked = chosen(chooser.files ?? new DataTransfer().files)
      // The same file can be chosen again.
      chooser.value = ''
      void take(picked)
    })
  }
  on('clear', clear)
  on('copy-ticket', () => copyTicket(page))
  on('copy-fixture', () => copyFixture(page))
  on('copy-link', () => offerLink(page))
  on('print', () => print())
  on('copy-json', async () => {
    if (await copy((await reportAsJson()) ?? '', 'The report as JSON')) say('The report is in the clipboard, as JSON.')
  })
  on('save-json', async () => save('passkey-lint.json', (await reportAsJson()) ?? ''))
  byId('how').addEventListener('change', () => linting.onDue())
}

async function start(): Promise<void> {
  engine.start()
  startTheme()
  makeFields(changed)
  const begin = ({ name, text }: Example): void => bring(name, text)
  startExamples(begin)
  linting.empty = () => emptyContent(begin)
  startButtons()
  startDrop({ files: takeDropped, text: (text) => takeText(text) })
  document.addEventListener('paste', ({ clipboardData, target }) => {
    if (clipboardData && clipboardData.files.length > 0) return void take(chosen(clipboardData.files))
    const text = clipboardData?.getData('text/plain') ?? ''
    if (text !== '' && !isTyping(target)) takeText(text)
  })
  // What was pasted would be gone with the page.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="https:"]') : null
    if (link) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' })
  })
  startKeys([
    ...VIEWS.map((view, at) => ({
      key: `${at + 1}`,
      does: `shows ${view === 'json' ? 'JSON' : view.charAt(0).toUpperCase() + view.slice(1)}`,
      run: () => tabs.show(view),
    })),
    { key: 'i', does: 'goes to the input', run: () => editor.focus() },
    { key: 'n', does: 'adds another input', run: () => editor.addEmpty() },
    { key: 'o', does: 'opens files', run: () => byId('files').click() },
    { key: '/', does: 'searches codes and rules', run: () => tabs.show('explain') },
  ])
  editor.show()
  enableActions(false, items)
  addEventListener('hashchange', () => void restore())
  await linting.run()
  await restore()
  const answer = await engine.ask({ what: 'lists' })
  if (answer.what === 'lists') {
    fillLists(answer.lists)
    explain.fill(answer.lists.names)
    byId('version').textContent = `passkey-lint ${answer.lists.version}`
  } else if ('message' in answer) byId('status').textContent = answer.message
}

void start()
