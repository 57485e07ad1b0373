import { useArrived } from "../../lib/outbox/use-arrived"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { projectPack } from "./project-pack"

type Pack = Parameters<typeof projectPack>[0]

/** A pack as this phone knows it: the market's numbers with what this member wrote since. */
export function usePack<T extends Pack>(pack: T, ids: { product_id: string; variant_id: string }) {
  return projectPack(pack, ids, useWaiting(), useArrived())
}
