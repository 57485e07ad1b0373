import type { JoinWords } from "../../messages/vi/join"
import type { Sentence } from "./zod-resolver"

/** What is wrong with a field, by its name in the contract. */
export function sentenceOf({ errors }: JoinWords): Sentence {
  const byName: Record<string, string> = errors
  return (path) => byName[path.slice(path.lastIndexOf(".") + 1)] ?? errors.other
}
