/** Turns words of a Vietnamese table into those of its English one; any other text stays as it is. */
export function wordsOf<Key extends string>(
  vietnamese: Readonly<Record<Key, string>>,
  english: Readonly<Record<Key, string>>,
): (text: string) => string {
  const known = new Map<string, string>()
  for (const key in vietnamese) known.set(vietnamese[key], english[key])
  return (text) => known.get(text) ?? text
}
