import { element } from '../dom.ts'
import type { Settings } from '../protocol.ts'
import { enliven } from '../report/enliven.ts'
import { enableActions, startActions } from './actions.ts'
import { Address } from './address.ts'
import { showCapture } from './capture-view.ts'
import { byId } from './dom.ts'
import { startChoosers, startDrop, startPaste } from './drop.ts'
import { Editor } from './editor.ts'
import { Engine, isOutdated } from './engine.ts'
import { type Example, emptyContent, startExamples } from './examples.ts'
import { ExplainView, tellFailure } from './explain-view.ts'
import { fillLists, makeFields, readFields, writeFields } from './fields.ts'
import { wayToGravest } from './findings.ts'
import { givenOf, ITEMS_MOST, type Item, Items, isEmpty, partsOf } from './items.ts'
import { startKeys } from './keys.ts'
import { Linting } from './linting.ts'
import { offerExplanation, offeredOf } from './offer.ts'
import { chosen, type Dropped, itemOf, missingOf } from './read.ts'
import { forgetUndo, offerUndo } from './say.ts'
import { shortcuts } from './shortcuts.ts'
import { Tabs, type View } from './tabs.ts'
import { startTheme } from './theme.ts'
import { show } from './trusted.ts'

const engine = new Engine()
const items = new Items()
const linting = new Linting(engine, items)
const editor = new Editor(items, changed)
const tabs = new Tabs((view) => void showView(view))
const explain = new ExplainView(engine)
const address = new Address({
  show: (view) => tabs.show(view),
  explain: (name) => explain.explain(name),
  open: ({ inputs, settings, how }) =>
    replace(() => {
      for (const { name, text } of inputs) items.add({ name, parts: partsOf(text) })
      writeFields(settings)
      linting.how = how
    }),
})
function changed(): void {
  address.leaveLink()
  forgetUndo()
  linting.soon()
}

linting.onDue = () => {
  editor.store()
  void linting.run()
}
/** What was added last, until it is linted: what is wrong in it is shown first. */
let added: readonly Item[] = []

linting.onReport = () => {
  const { unread = [], wrong = [] } = linting.report ?? {}
  items.unread = new Map(unread.map(({ path, because }) => [path, because]))
  // Not under the hands of who types.
  if (added.length > 1 && document.activeElement?.id !== 'text') {
    editor.store()
    items.selectFirst(wrong, added)
    editor.show()
  } else editor.showHeld()
  added = []
  enableActions(linting.report !== undefined, items)
  // What shows the report, or the input; nothing that would take the focus from who types.
  if (tabs.shown === 'decode' || tabs.shown === 'json') void showView(tabs.shown)
}
linting.onShown = (panel) => {
  explain.link(panel)
  const way = wayToGravest(showReport)
  if (way) byId('status').append(' ', way)
  const { report } = linting
  const isShown = (): boolean => linting.report === report
  if (report?.isUnknown) void offerExplanation(panel, { engine, items, isShown, explain: showExplained })
}

const showReport = (): void => {
  if (tabs.shown !== 'report') tabs.show('report')
}

function showExplained(text: string): void {
  explain.explain(text)
  tabs.show('explain')
}

async function showView(view: View): Promise<void> {
  address.keep(view)
  if (view === 'decode') await showDecoded()
  else if (view === 'json') byId('json').textContent = (await reportAsJson()) ?? 'Nothing is linted yet.'
  else if (view === 'explain') explain.open(offeredOf(items))
  else if (view === 'capture') showCapture(engine, bring)
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

async function take({ picked, unread, left }: Dropped): Promise<void> {
  showInputs()
  const read = await Promise.all(picked.slice(0, ITEMS_MOST).map(itemOf))
  // After they are read: a text may have come meanwhile.
  editor.store()
  const taken = read.slice(0, Math.max(0, ITEMS_MOST - items.filled.length))
  added = taken.map((one) => items.add(one))
  if (added[0]) items.select(added[0])
  items.missing = [...items.missing, ...missingOf(unread, left + picked.length - taken.length)]
  refresh()
}

/** A text that was dropped, or pasted where it has no field. */
function takeText(text: string): void {
  showInputs()
  editor.store()
  items.addEmpty().parts = partsOf(text)
  refresh()
}

/** Who adds an input waits for what is found in it. */
function showInputs(): void {
  if (tabs.shown === 'capture' || tabs.shown === 'explain') tabs.show('report')
}

function refresh(): void {
  editor.show()
  changed()
}

/** What was there goes, and can be had back; what is an example, or nothing, is not missed. */
function replace(fill: () => void): void {
  editor.store()
  const [putBack, settings, how] = [items.snapshot(), readFields(), linting.how]
  const isMissed = items.filled.some(({ isOwn }) => isOwn !== false)
  const show = (): void => {
    editor.show()
    linting.onDue()
  }
  items.clear()
  fill()
  show()
  if (!isMissed) return
  offerUndo('What was there is gone.', () => {
    address.leaveLink()
    putBack()
    writeFields(settings)
    linting.how = how
    show()
  })
}

function clear(): void {
  address.leaveLink()
  replace(() => writeFields({}))
  editor.focus()
}

/** A text that the page brought itself. */
function bring(name: string, text: string, settings: Settings = readFields()): void {
  address.leaveLink()
  replace(() => {
    items.add({ name, parts: partsOf(text), isOwn: false })
    writeFields(settings)
  })
  tabs.show('report')
  // The button that was pressed is gone with what stood there.
  if (document.activeElement?.id !== 'example') byId('results').focus()
  byId('results').scrollIntoView()
}

async function start(): Promise<void> {
  engine.start()
  startTheme()
  makeFields(changed)
  const begin = ({ name, text }: Example): void => bring(name, text)
  startExamples(begin)
  linting.empty = () => emptyContent(begin)
  byId('clear').addEventListener('click', clear)
  byId('how').addEventListener('change', () => linting.onDue())
  startActions({ engine, items, view: () => tabs.shown, how: () => linting.how, json: reportAsJson })
  startChoosers((files) => void take(files))
  startDrop({ files: (files) => void take(files), text: takeText })
  startPaste({ files: (files) => void take(chosen(files)), text: takeText })
  // What was pasted would be gone with the page.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="https:"]') : null
    if (link) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' })
  })
  startKeys(shortcuts({ tabs, editor, showReport }))
  editor.show()
  enableActions(false, items)
  await linting.run()
  // What a link holds is asked about first: its report is what one waits for.
  await address.start()
  address.keep(tabs.shown)
  const answer = await engine.ask({ what: 'lists' })
  if (answer.what === 'lists') {
    fillLists(answer.lists)
    explain.fill(answer.lists.names)
    // The report of a link is there before the names are.
    explain.link(byId('panel-report'))
    byId('version').textContent = `passkey-lint ${answer.lists.version}`
  } else if ('message' in answer) byId('status').textContent = answer.message
}

void start()
