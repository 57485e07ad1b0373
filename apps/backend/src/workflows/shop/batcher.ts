/** Milliseconds tags wait for company before one message carries them all. */
const WINDOW = 100

/** Collects tags and hands them over together, each once, shortly after the first came. */
export function batcher(send: (tags: string[]) => void, window = WINDOW) {
  const waiting = new Set<string>()
  let pending = false
  const flush = () => {
    pending = false
    const tags = [...waiting]
    waiting.clear()
    send(tags)
  }
  return (tags: readonly string[]): void => {
    for (const tag of tags) waiting.add(tag)
    if (waiting.size === 0 || pending) return
    pending = true
    setTimeout(flush, window)
  }
}
