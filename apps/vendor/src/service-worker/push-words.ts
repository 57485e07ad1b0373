/** What a locked phone shows: no name, no sum, no goods. Only the worker reads this file, so that it stays one file. */
export const pushWords = {
  vi: {
    order_new: "Có đơn mới",
    order_new_many: "Có {n} đơn mới",
    order_new_detail: "Bấm để xem và nhận đơn.",
    order_canceled: "Có đơn đã huỷ",
    order_canceled_many: "Có {n} đơn đã huỷ",
    order_canceled_detail: "Xin đừng gửi hàng. Bấm để xem.",
  },
  en: {
    order_new: "A new order",
    order_new_many: "{n} new orders",
    order_new_detail: "Tap to see and take it.",
    order_canceled: "An order was canceled",
    order_canceled_many: "{n} orders were canceled",
    order_canceled_detail: "Do not send the goods. Tap to see.",
  },
} as const
