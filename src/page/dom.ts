type Tag = keyof HTMLElementTagNameMap

/** A new element; texts become text nodes, so that nothing in them is a tag. */
export function element<K extends Tag>(
  tag: K,
  attributes: Readonly<Partial<Record<string, string>>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  made.append(...children)
  return made
}

export function button(text: string, onClick: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, text)
  made.addEventListener('click', onClick)
  return made
}
