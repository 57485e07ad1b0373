import { statement } from "../../db/connection"
import { insertCtes } from "../../db/insert-rows"

const split = (text: string) => text.split(" ")

/** Writes a return that has come back whole, as Medusa keeps it. Parameter: rows by table. */
export const insertReceivedReturn = statement(
  "parcel_insert_return",
  `with ${insertCtes(
    {
      return: split("id order_id order_version status location_id created_by no_notification"),
      return_item: split("id return_id item_id quantity raw_quantity received_quantity raw_received_quantity metadata"),
    },
    { return: { requested_at: "now()", received_at: "now()" } },
  )} select 1`,
)
