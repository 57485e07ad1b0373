import { fill } from "../../../lib/i18n/fill"
import { localeStore } from "../../../lib/i18n/locale-store"
import { newKey } from "../../../lib/new-key"
import type { SendAnswer } from "../../../lib/outbox/after-answer"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { idbStore } from "../../../lib/outbox/idb-store"
import { outbox } from "../../../lib/outbox/outbox"
import { sendEntry } from "../../../lib/outbox/send-entry"
import { certificate } from "../../../messages/vi/certificate"
import { uploads } from "../../goods/upload/uploads"
import { lostPages } from "../lost-pages"
import { forgetLoosePages } from "./forget-loose-pages"
import { pagesOf } from "./pages-of"
import { writtenPaper } from "./paper-entry"

/** Its pages have their own clock, and hurry it when they are there; this is for when nobody did, milliseconds. */
const HELD_MS = 15_000
/** Longer than what has arrived takes to leave the phone, milliseconds. */
const SOON_MS = 5_000
/** So often pages the market has forgotten are sent anew by themselves. */
const MOST_ROUNDS = 3

const wordsNow = async () =>
  localeStore.get().locale === "en" ? (await import("../../../messages/en/certificate")).certificate : certificate

/** Sends a paper once the market has all its pages; pages it has forgotten are sent again first. */
export async function sendPaper(entry: OutboxEntry, leaving: () => Promise<boolean>): Promise<SendAnswer> {
  const { files = [], looks: rounds = 0, member_id } = entry
  await uploads.start(member_id)
  await uploads.catchUp()
  const pages = pagesOf(files, uploads.get().list)
  if (pages.kind === "lost") {
    const { errors } = await wordsNow()
    const told = fill(errors.take_anew, { pages: pages.pages.join(", ") })
    const message = [pages.why, told].filter(Boolean).join(" ")
    return { kind: "refused", status: 422, message, details: [{ path: "file_ids" }] }
  }
  if (pages.kind === "waiting") {
    void uploads.hurry()
    return { kind: "held", wait_ms: HELD_MS }
  }
  const answer = await sendEntry({ ...entry, body: { ...writtenPaper(entry), file_ids: pages.ids } }, leaving)
  // Its pages stay until it is off the phone: one that is sent twice must find them.
  if (answer.kind === "done") setTimeout(() => void forgetLoosePages(member_id, files), SOON_MS)
  const lost = answer.kind === "refused" ? lostPages(answer.status, answer.details ?? [], files) : []
  if (lost.length === 0 || rounds >= MOST_ROUNDS) return answer
  for (const page of lost) await uploads.again(page)
  // The refusal is kept under its key: with its pages the paper goes under another.
  await idbStore(member_id).replace({ ...entry, id: newKey(), attempts: 0, looks: rounds + 1, retry_at: 0 }, entry.id)
  return { kind: "held", wait_ms: HELD_MS }
}

// A page that has arrived, or cannot, is what a paper waits for.
let settled = 0
uploads.subscribe(() => {
  const count = uploads.get().list.filter(({ status }) => status !== "waiting").length
  if (count > settled && outbox.get().some(({ files }) => files)) void outbox.hurry()
  settled = count
})
