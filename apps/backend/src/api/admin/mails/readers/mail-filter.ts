import { type AdminMailListQuery, orderCodeSchema } from "@cho-htx/contracts"
import { type Where, where } from "../../_sql/where"

/** A whole e-mail address, else a whole order code; `false` when the text is neither, so that nothing can match. */
function searched(q: string): [string, ...string[]] {
  if (q.includes("@")) return ["m.to_address in (?, ?)", q, q.toLowerCase()]
  const code = orderCodeSchema.safeParse(q.replaceAll(/\s/g, ""))
  return code.success ? ["m.order_code = ?", code.data] : ["false"]
}

/** Conditions on `outgoing_mail m` that an index answers. */
export function mailFilter({ q, state }: AdminMailListQuery): Where {
  return where(["m.deleted_at is null"], q && searched(q), state && ["m.state = ?", state])
}
