import type { cases as vi, age as viAge } from "./vi-cases"

/** The English twin of what needs a person about purchases. */
export const cases: typeof vi = {
  title: "To be checked",
  subtitle: "What no machine can decide, the longest waiting first",
  empty: "Nothing to check",
  emptyHint: "When money and orders do not agree, it shows here.",
  open: "{{count}} to be checked",
  mark: "To be checked",
  waiting: "Waiting {{age}}",
  confirm: "{{verb}}?",
  noteExample: "For example: compared with the statement of 22/11",
  proofExample: "For example: sent back by Vietcombank, reference FT26324001",
  proof: "Proof",
  proofHint: "Day, way and reference if there is one. Kept in the history; the buyer does not read it.",
  technical: "Technical details",
  filter: { state: "State", kind: "Kind" },
  states: { open: "Open", resolved: "Done" },
  kinds: {
    gateway_unclear: "Charge unclear",
    paid_late: "Money fits no order",
    refund_stuck: "Refund refused",
    capture_stuck: "Capture refused",
    void_stuck: "Held money not released",
    refund_by_hand: "Refund by hand",
    event_stuck: "Notice not sent",
  },
  stories: {
    gateway_unclear:
      "The gateway does not say whether it took the money of {{code}}, after {{attempts}} tries. The goods are still kept.",
    paid_late: "Money came that fits no waiting order.",
    paid_late_expired: "{{amount}} came after the hold of {{code}} had ended and its goods were back on the market.",
    paid_late_paid_twice: "{{code}} was paid in full, and {{amount}} more came.",
    paid_late_other_amount: "{{amount}} came for {{code}}, but {{due}} is due.",
    paid_late_no_order: "The gateway keeps {{amount}} of a buyer without an order and cannot cancel it.",
    refund_stuck: "{{amount}} could not be refunded to the buyer of {{code}}, after {{attempts}} tries.",
    capture_stuck: "{{amount}} of {{code}} could not be captured at the gateway, after {{attempts}} tries.",
    void_stuck:
      "{{code}} was canceled whole, but the gateway still holds {{amount}} of the buyer, after {{attempts}} tries.",
    refund_by_hand:
      "The buyer of {{code}} gets {{amount}} back: goods were cancelled or returned. Hand it over or transfer it, then note it here.",
    event_stuck:
      "The notice “{{name}}” could not be sent after {{attempts}} tries; mails or work behind it may be missing.",
  },
  events: {
    order_group_placed: "order placed",
    order_group_hold_expired: "hold ended",
    confirmed: "order accepted",
    packed: "packed",
    shipped: "parcel sent",
    delivered: "parcel delivered",
    remitted: "cash remitted",
    canceled: "parcel cancelled",
    line_canceled: "goods cancelled",
    delivery_failed: "delivery failed",
    returned: "goods back in stock",
    return_opened: "return opened",
    return_received: "return received",
    return_canceled: "return dropped",
    captured: "money taken",
    refund_asked: "refund asked for",
    refunded: "refunded",
    refund_failed: "refund refused",
    hold_expired: "hold ended",
  },
  facts: {
    since: "Since",
    reference: "Reference",
    provider_id: "Gateway",
    session_id: "Payment session",
    name: "Notice",
    error: "Error",
    last_error: "Last error",
  },
  resolutions: {
    gateway_unclear: {
      place: {
        verb: "Money is there, place it",
        effect: "The order is placed for the buyer. Only when you have seen the money at the gateway.",
        done: "{{code}} is placed.",
      },
      release: {
        verb: "No money, drop it",
        effect: "The session is cancelled at the gateway, the goods return to the market, there is no order.",
        done: "{{code}} is dropped, its goods are back.",
      },
      ask_again: {
        verb: "Ask the gateway again",
        effect: "Asks the gateway now and follows its answer.",
        done: "The gateway was asked again.",
      },
    },
    paid_late: {
      refunded_by_hand: {
        verb: "Money was sent back",
        effect: "Notes that {{amount}} went back to the buyer outside the system. Say where the proof is.",
        done: "The return of {{amount}} is noted.",
      },
      place_again: {
        verb: "Order again for this money",
        effect: "Orders the same goods at today's prices, if they come to {{amount}} and are in stock.",
        done: "Ordered again.",
      },
    },
    refund_stuck: {
      retry: {
        verb: "Refund again",
        effect: "Asks the gateway to refund {{amount}} now.",
        done: "The refund was asked for again.",
      },
      done_by_hand: {
        verb: "Refunded by hand",
        effect: "Notes that {{amount}} was refunded outside the system. Say where the proof is.",
        done: "The refund of {{amount}} is noted.",
      },
    },
    capture_stuck: {
      retry: {
        verb: "Capture again",
        effect: "Asks the gateway to take the money of the whole purchase now.",
        done: "The capture was asked for again.",
      },
      done_by_hand: {
        verb: "Captured by hand",
        effect: "Notes that the money of the whole purchase was taken at the gateway. Say where the proof is.",
        done: "The capture is noted.",
      },
    },
    void_stuck: {
      retry: {
        verb: "Release again",
        effect: "Asks the gateway to release {{amount}} now.",
        done: "The release was asked for again.",
      },
      done_by_hand: {
        verb: "Released by hand",
        effect: "Notes that {{amount}} was released at the gateway. Say where the proof is.",
        done: "The release of {{amount}} is noted.",
      },
    },
    event_stuck: {
      retry: { verb: "Send again", effect: "Sends this notice now.", done: "The notice was sent again." },
      drop: {
        verb: "Drop this notice",
        effect: "It is not sent any more; mails or work behind it do not happen.",
        done: "The notice is dropped.",
      },
    },
  },
  ends: {
    place: "Placed",
    release: "Dropped",
    ask_again: "Gateway asked again",
    refunded_by_hand: "Money sent back outside the system",
    place_again: "Ordered again",
    retry: "Tried again",
    done_by_hand: "Done outside the system",
    drop: "Notice dropped",
    emitted: "Sent by itself",
    other: "Done",
  },
  health: {
    title: "Sweeper",
    subtitle: "Work the machine does by itself, usually within minutes",
    placing: "Orders waiting for a gateway",
    overdue_holds: "Holds past their time",
    money_movements: "Captures and refunds not done",
    events: "Notices not sent",
    none: "None",
    some: "{{count}}, oldest {{age}}",
  },
}

/** How long something has waited. */
export const age: typeof viAge = { minutes: "{{count}} min", hours: "{{count}} h", days: "{{count}} days" }
