/** Keys that mean something to the browser, such as the way back: a report leaves them to it. Control with Home and End moves in a grid. */
export const isTheBrowsers = ({ altKey, ctrlKey, metaKey, key }: KeyboardEvent): boolean =>
  altKey || metaKey || (ctrlKey && key !== 'Home' && key !== 'End')
