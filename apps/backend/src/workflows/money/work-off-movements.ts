import type { MedusaContainer } from "@medusajs/framework/types"
import { repairLine } from "../checkout/sweep/repair-line"
import { workOffCapture } from "./work-off-capture"
import { workOffRefund } from "./work-off-refund"
import { workOffVoid } from "./work-off-void"

const BATCH = 20

/** Works off movements of money that wait, at most 20 of each kind; safe in several processes. Never throws: what fails is tried again later. */
export async function workOffMovements(scope: MedusaContainer): Promise<void> {
  for (const work of [workOffCapture, workOffRefund, workOffVoid]) {
    try {
      for (let done = 0; done < BATCH; done += 1) if (!(await work(scope))) break
    } catch (error) {
      repairLine(scope, "movements not worked off", { error: error instanceof Error ? error.message : String(error) })
    }
  }
}
