import type { MedusaRequest } from "@medusajs/framework/http"

/** What the middlewares before ours may have learnt about the caller. */
interface Caller extends MedusaRequest {
  auth_context?: { actor_type?: string; actor_id?: string }
  /** The cooperative a member, or staff on its behalf, acts for. */
  cooperative?: { id?: string }
}

const guestPath = /^\/store\/(?:carts\/([\w-]{1,80})\/complete|order-groups\/([\w-]{1,20})\/cancel)\/?$/i

/** Whose key it is: "customer:<id>", "user:<id>", "<member>@<cooperative>", or "guest:<cart id or order code>"; null for a caller nobody knows, whom the route refuses. */
export function requestActor(req: MedusaRequest, path: string): string | null {
  const { auth_context, cooperative }: Caller = req
  if (auth_context?.actor_id) {
    const actor = `${auth_context.actor_type ?? "actor"}:${auth_context.actor_id}`
    return cooperative?.id ? `${actor}@${cooperative.id}` : actor
  }
  const [, cart, code] = guestPath.exec(path) ?? []
  const about = cart ?? code
  return about ? `guest:${about}` : null
}
