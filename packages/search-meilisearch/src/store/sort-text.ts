import { fold } from "@cho-htx/search-core"
import { encodeText } from "./exact-text.js"

const longest = 120

/** What a text is sorted by: its bare letters, then itself. Begins with a letter, so that the server never takes it for a number. */
export const sortText = (text: string): string => `k${fold(text).slice(0, longest)} ${encodeText(text.slice(0, 40))}`
