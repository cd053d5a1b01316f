import type { Severity } from '../../model/index.ts'
import { type Html, type HtmlPart, html } from '../../text/html.ts'

/** Only addresses of the web are followed. */
export const linkTo = (url: string): Html =>
  /^https:\/\/[^\s<>\\]{1,2000}$/.test(url) ? html`<a href="${url}">${url}</a>` : html`${url}`

export const linksTo = (urls: readonly string[]): Html[] =>
  urls.map((url, at) => html`${at > 0 && html`<br>`}${linkTo(url)}`)

/** One row of a description; nothing, where there is nothing to say. */
export const row = (label: string, value: HtmlPart): Html | undefined =>
  isEmpty(value) ? undefined : html`<dt>${label}</dt><dd>${value}</dd>`

const isEmpty = (value: HtmlPart): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)

export const codes = (texts: readonly string[]): Html[] =>
  texts.map((text, at) => html`${at > 0 && ', '}<code>${text}</code>`)

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: '•' }

/** The word of a severity with its sign: colour says nothing that they do not. */
export const badge = (severity: Severity): Html =>
  html`<span class="badge ${severity}"><span aria-hidden="true">${SIGNS[severity]}</span> ${severity}</span>`

/** A part of the page with a heading of its own, which names it. */
export const section = (id: string, title: string, body: HtmlPart): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}</section>
`

export const list = (items: readonly HtmlPart[], kind = 'plain'): Html | undefined =>
  items.length === 0 ? undefined : html`<ul class="${kind}">${items.map((item) => html`<li>${item}</li>\n`)}</ul>`
