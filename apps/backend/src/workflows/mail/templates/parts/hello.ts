import type { Block } from "../../render/content"

/** The first paragraph, which greets by name when there is one. */
export const hello = (name: string, sentence: string): Block => ({
  kind: "text",
  text: name.trim() ? `Chào ${name.trim()}, ${sentence}` : `Chào bạn, ${sentence}`,
})
