import { Refusal } from "../../../lib/refusal"
import { searchMessages } from "./messages"

/** Far more than any honest search needs; recursive readers after this one stay shallow and short. */
const bounds = { depth: 14, nodes: 2_000, text: 500 }

const refuse = (sentence: string): never => {
  throw new Refusal("invalid_data", sentence)
}

/** Refuses a parsed JSON body that is nested too deeply, has too many values or a text that is too long or holds control characters. Walks without recursion. */
export function measureBody(body: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 1 }]
  let nodes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    nodes += 1
    if (depth > bounds.depth) refuse(searchMessages.tooDeep)
    if (nodes > bounds.nodes) refuse(searchMessages.tooMuch)
    if (typeof value === "string" && value.length > bounds.text) refuse(searchMessages.tooLong(bounds.text))
    if (typeof value === "string" && value.includes("\u0000")) refuse(searchMessages.control)
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 })
  }
}
