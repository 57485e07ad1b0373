import { type Translate, translatorOf } from "../../../lib/english/translator"
import { listingMessages } from "../../../workflows/listing/messages"
import { listingValues } from "../../../workflows/listing/messages.en"

let translate: Translate | undefined
const word: Translate = (text) => {
  translate ??= translatorOf([[listingMessages, listingValues]])
  return translate(text)
}

/** Between the parts of a pack's line; its first part is the name a person gave it. */
const BETWEEN = " · "
const packIn = (line: string): string =>
  line
    .split(BETWEEN)
    .map((part, index) => (index === 0 ? part : (word(part) ?? part)))
    .join(BETWEEN)

/** Fields of goods that are shown in words of ours; all others are the cooperative's own. */
const ours: Readonly<Record<string, (text: string) => string>> = {
  handling: (text) => word(text) ?? text,
  transit_days: (text) => word(text) ?? text,
  photos: (text) => word(text) ?? text,
  variants: (text) => text.split("\n").map(packIn).join("\n"),
}

/** One field of a change of goods (`fieldChangeSchema`), with our words in English. */
export function changeInEnglish(change: Record<string, unknown>): Record<string, unknown> {
  const turned = typeof change.field === "string" && Object.hasOwn(ours, change.field) ? ours[change.field] : undefined
  if (!turned) return change
  const side = (text: unknown) => (typeof text === "string" ? turned(text) : text)
  return { ...change, before: side(change.before), after: side(change.after) }
}
