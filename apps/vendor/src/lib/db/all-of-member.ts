import { inStore } from "./in-store"
import type { StoreName } from "./open-db"

/** What one store holds for one member. `T` is what this app itself wrote there. */
export async function allOfMember<T>(name: StoreName, memberId: string): Promise<T[]> {
  const found: T[] | undefined = await inStore(name, "readonly", (store) => store.index("member").getAll(memberId))
  return found ?? []
}
