/**
 * Remembers values by key for some milliseconds; callers that arrive while one is being read share the reading.
 * A failed reading is not remembered, and only the `most` latest are kept. `forget` has a key read again.
 */
export function remember<Value>(milliseconds: number, most = 500) {
  const kept = new Map<string, { until: number; value: Promise<Value> }>()
  const recall = (key: string, read: () => Promise<Value>): Promise<Value> => {
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.value
    const value = read()
    kept.delete(key)
    kept.set(key, { until: Date.now() + milliseconds, value })
    value.catch(() => kept.delete(key))
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return value
  }
  return Object.assign(recall, { forget: (key: string): boolean => kept.delete(key) })
}
