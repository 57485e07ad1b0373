import type { VendorCooperative } from "@cho-htx/contracts"
import type { JoinWords } from "../../messages/vi/join"

/** Where the papers stand, in a line and a sentence; `{phone}` in the sentence is the cooperative's. */
export function papersHead(
  { status, status_reason, admitted }: Pick<VendorCooperative, "status" | "status_reason" | "admitted">,
  words: JoinWords["papers"],
): { title: string; detail: string } {
  if (status === "draft" && status_reason) return { title: words.to_mend, detail: words.to_mend_detail }
  if (status === "draft") return { title: words.draft, detail: words.draft_detail }
  if (status === "submitted") return { title: words.submitted, detail: words.submitted_detail }
  if (status === "active") return { title: words.active, detail: words.active_detail }
  if (status === "suspended") return { title: words.suspended, detail: "" }
  return { title: admitted ? words.closed : words.rejected, detail: "" }
}
