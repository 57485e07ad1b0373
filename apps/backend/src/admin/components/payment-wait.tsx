import type { AdminOrderGroupDetail } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Tag } from "./tag"

/** Why a purchase stands still: a transfer that is awaited, or one that never came. Nothing once it is paid or promised. */
export function PaymentWait({ payment }: Pick<AdminOrderGroupDetail, "payment">) {
  const { words } = useWords()
  const { state, hold_until } = payment
  if (state !== "awaiting" && state !== "expired") return null
  return (
    <div className="flex flex-col items-start gap-y-1.5 px-4 py-3 md:px-6" data-testid="payment-wait">
      <Tag color={state === "awaiting" ? "orange" : "red"}>{words(`orderGroup.waits.${state}.tag`)}</Tag>
      <Text size="small">
        {words(`orderGroup.waits.${state}.text`, { time: hold_until ? formatDateTime(hold_until) : "–" })}
      </Text>
    </div>
  )
}
