import { type CaptureHost, mountCapture } from '../capture/index.ts'
import type { Settings } from '../protocol.ts'
import { byId } from './dom.ts'
import type { Engine } from './engine.ts'
import { readFields } from './fields.ts'
import { say } from './say.ts'
import { VIEWS } from './tabs.ts'

type Bring = (name: string, text: string, settings: Settings) => void

/** Made when somebody looks at it: nobody waits for it before the first report. */
export function showCapture(engine: Engine, bring: Bring): void {
  const panel = byId('panel-capture')
  if (panel.childElementCount > 0) return
  const host = hostOf(engine, (...made) => {
    bring(...made)
    // The page shows what came of it, away from where that was asked for.
    say(`To make another: the tab Capture, or the key ${VIEWS.indexOf('capture') + 1}.`)
  })
  mountCapture(panel, host)
}

export const hostOf = (engine: Pick<Engine, 'ask'>, bring: Bring): CaptureHost => ({
  lint: (text, name, { as, target } = {}) => {
    const { as: _, target: __, ...others } = readFields()
    bring(name, text, { ...others, ...(as ? { as } : {}), ...(target ? { target } : {}) })
  },
  async told(texts) {
    const answer = await engine.ask({ what: 'causes', texts })
    return answer.what === 'causes' ? answer.names : undefined
  },
})
