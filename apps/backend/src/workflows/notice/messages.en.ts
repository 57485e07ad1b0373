import type { Twin } from "../../lib/english/twin"
import type { noticeMessages as said } from "./messages"

/** English of `noticeMessages`. */
export const noticeMessages = {
  notFound: "There is no such notice.",
  deviceNotFound: "This device is not among those that are told.",
  pushOff: "The market does not send messages outside the app yet. Ask the alliance.",
  unknownService: "This browser cannot get messages of orders. Use a new Chrome, Edge, Firefox, Coc Coc or Safari.",
  badKeys: "The browser sent a wrong key. Switch messages of new orders off and on again.",
} satisfies Twin<typeof said>
