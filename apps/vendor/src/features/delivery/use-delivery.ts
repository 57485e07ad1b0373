import { useQuery } from "@tanstack/react-query"
import { useArrived } from "../../lib/outbox/use-arrived"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { cooperativeQuery } from "../join/use-papers"
import { isDelivery, projectTable } from "./waiting/delivery-entry"

/** The cooperative with its table as this phone knows it, and what waits about that. */
export function useDelivery() {
  const query = useQuery(cooperativeQuery)
  const entries = useWaiting().filter(isDelivery)
  const arrived = useArrived().filter(isDelivery)
  const cooperative = query.data?.cooperative
  return {
    query,
    entries,
    cooperative,
    table: cooperative ? projectTable(cooperative.delivery, entries, arrived) : null,
  }
}
