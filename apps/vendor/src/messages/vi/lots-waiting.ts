/** Writes about lots by name, where what waits on the phone is told: small, for more pages than those of lots tell it. */
export const lotsWaiting = {
  deeds: {
    "lot-new": "Ghi lô mới",
    "lot-edit": "Sửa lô",
    "lot-step": "Thêm bước cho lô",
    "lot-step-remove": "Bỏ một bước của lô",
    "lot-publish": "Công bố lô",
    "lot-withdraw": "Thu hồi lô",
    "lot-remove": "Xóa lô",
  },
  done: {
    "lot-new": "Đã ghi lô {subject}.",
    "lot-edit": "Đã sửa lô {subject}.",
    "lot-step": "Đã thêm bước cho lô {subject}.",
    "lot-step-remove": "Đã bỏ một bước của lô {subject}.",
    "lot-publish": "Đã công bố lô {subject}.",
    "lot-withdraw": "Đã thu hồi lô {subject}.",
    "lot-remove": "Đã xóa lô {subject}.",
  },
}

export type LotsWaitingWords = typeof lotsWaiting
