/** Writes about lots, OCOP papers and people by name, where what waits on the phone is told: small, for more pages than their own tell it. */
export const laterDeeds = {
  deeds: {
    "lot-new": "Ghi lô mới",
    "lot-edit": "Sửa lô",
    "lot-step": "Thêm bước cho lô",
    "lot-step-remove": "Bỏ một bước của lô",
    "lot-publish": "Công bố lô",
    "lot-withdraw": "Thu hồi lô",
    "lot-remove": "Xóa lô",
    "paper-new": "Gửi giấy OCOP",
    "invite-new": "Mời thêm người",
    "invite-cancel": "Huỷ lời mời",
    "member-role": "Đổi vai trò",
    "member-remove": "Cho thôi dùng gian hàng",
  },
  done: {
    "lot-new": "Đã ghi lô {subject}.",
    "lot-edit": "Đã sửa lô {subject}.",
    "lot-step": "Đã thêm bước cho lô {subject}.",
    "lot-step-remove": "Đã bỏ một bước của lô {subject}.",
    "lot-publish": "Đã công bố lô {subject}.",
    "lot-withdraw": "Đã thu hồi lô {subject}.",
    "lot-remove": "Đã xóa lô {subject}.",
    "paper-new": "Đã gửi giấy OCOP cho Liên minh: {subject}.",
    "invite-new": "Đường mời {subject} đã có ở mục Người trong hợp tác xã.",
    "invite-cancel": "Đã huỷ lời mời {subject}.",
    "member-role": "Đã đổi vai trò của {subject}.",
    "member-remove": "{subject} không còn dùng gian hàng.",
  },
}

export type LaterDeedWords = typeof laterDeeds
