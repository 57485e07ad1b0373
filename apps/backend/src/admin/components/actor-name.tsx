import type { AdminActor } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"

export function ActorName({ actor }: { actor: AdminActor }) {
  const { words } = useWords()
  return <>{actor.label ?? words(actor.ref === "system" ? "actor.system" : "actor.gone")}</>
}
