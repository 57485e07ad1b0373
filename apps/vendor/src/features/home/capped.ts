import type { Words } from "../../messages/vi"

/** The server counts to a hundred: more says "99+". */
export const capped = (count: number, words: Words["home"]): string => (count >= 100 ? words.capped : String(count))
