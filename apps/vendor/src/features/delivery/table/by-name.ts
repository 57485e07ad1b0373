/** A value for every name. The cast holds because each name is asked for. */
export function byName<K extends string, V>(names: readonly K[], ask: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, ask(name)])) as Record<K, V>
}
