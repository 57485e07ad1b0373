import { useWords } from "../lib/use-words"

/** One step of the host's breadcrumb. */
export function Crumb({ words: key }: { words: string }) {
  const { words } = useWords()
  return <>{words(key)}</>
}
