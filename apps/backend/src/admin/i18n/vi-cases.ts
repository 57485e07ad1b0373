/** Vietnamese words of what needs a person about purchases. */
export const cases = {
  title: "Cần xem lại",
  subtitle: "Việc máy không tự quyết được, việc chờ lâu nhất đứng trước",
  empty: "Không có việc nào cần xem lại",
  emptyHint: "Khi tiền và đơn không khớp, việc đó hiện ở đây.",
  open: "{{count}} việc cần xem lại",
  mark: "Cần xem lại",
  waiting: "Chờ {{age}}",
  confirm: "{{verb}}?",
  noteExample: "Ví dụ: đã đối chiếu sao kê ngày 22/11",
  proofExample: "Ví dụ: chuyển trả qua Vietcombank, mã FT26324001",
  proof: "Bằng chứng",
  proofHint: "Ngày, cách trả và mã giao dịch nếu có. Ghi vào lịch sử, người mua không đọc.",
  technical: "Chi tiết kỹ thuật",
  filter: { state: "Trạng thái", kind: "Loại việc" },
  states: { open: "Đang mở", resolved: "Đã xong" },
  kinds: {
    gateway_unclear: "Chưa rõ đã thu tiền",
    paid_late: "Tiền không khớp đơn",
    refund_stuck: "Hoàn tiền không được",
    capture_stuck: "Thu tiền không được",
    void_stuck: "Tiền giữ chưa thả được",
    refund_by_hand: "Chờ hoàn tiền tận tay",
    event_stuck: "Thông báo không gửi được",
  },
  stories: {
    gateway_unclear:
      "Cổng thanh toán không cho biết đã thu tiền của đơn {{code}} hay chưa, sau {{attempts}} lần hỏi. Hàng vẫn đang được giữ.",
    paid_late: "Có tiền tới mà không khớp đơn nào đang chờ.",
    paid_late_expired: "{{amount}} tới khi đơn {{code}} đã hết giờ giữ hàng và hàng đã trở lại chợ.",
    paid_late_paid_twice: "Đơn {{code}} đã được trả đủ, nay có thêm {{amount}}.",
    paid_late_other_amount: "Tiền tới cho đơn {{code}} là {{amount}}, còn số phải trả là {{due}}.",
    paid_late_no_order: "Cổng thanh toán đang giữ {{amount}} của người mua mà không có đơn nào, và không huỷ được.",
    refund_stuck: "Hoàn {{amount}} cho người mua của đơn {{code}} không được, sau {{attempts}} lần thử.",
    capture_stuck: "Thu {{amount}} của đơn {{code}} ở cổng thanh toán không được, sau {{attempts}} lần thử.",
    void_stuck:
      "Đơn {{code}} đã huỷ hết nhưng cổng thanh toán chưa thả {{amount}} đang giữ của người mua, sau {{attempts}} lần thử.",
    refund_by_hand:
      "Người mua của đơn {{code}} cần được trả lại {{amount}}: hàng đã huỷ hoặc đã gửi về. Đưa tiền mặt hoặc chuyển khoản rồi ghi lại.",
    event_stuck:
      "Thông báo “{{name}}” không gửi đi được sau {{attempts}} lần thử, nên thư hoặc việc theo sau có thể bị thiếu.",
  },
  /** What an event of the outbox tells, by its name without "parcel." */
  events: {
    order_group_placed: "đã nhận đơn",
    order_group_hold_expired: "hết giờ giữ hàng",
    confirmed: "hợp tác xã nhận đơn",
    packed: "đóng gói xong",
    shipped: "kiện đã gửi đi",
    delivered: "kiện đã tới nơi",
    remitted: "đã nộp tiền",
    canceled: "huỷ kiện",
    line_canceled: "huỷ bớt hàng",
    delivery_failed: "giao không được",
    returned: "hàng về lại kho",
    return_opened: "mở phiếu trả hàng",
    return_received: "nhận hàng trả",
    return_canceled: "bỏ phiếu trả hàng",
    captured: "đã thu tiền",
    refund_asked: "yêu cầu hoàn tiền",
    refunded: "đã hoàn tiền",
    refund_failed: "hoàn tiền không được",
    hold_expired: "hết giờ giữ hàng",
  },
  facts: {
    since: "Mở lúc",
    reference: "Mã giao dịch",
    provider_id: "Cổng thanh toán",
    session_id: "Phiên thanh toán",
    name: "Thông báo",
    error: "Lỗi",
    last_error: "Lỗi gần nhất",
  },
  resolutions: {
    gateway_unclear: {
      place: {
        verb: "Đã thu tiền, đặt đơn",
        effect: "Đơn được đặt cho người mua. Chỉ chọn khi đã thấy tiền ở cổng thanh toán.",
        done: "Đã đặt đơn {{code}}.",
      },
      release: {
        verb: "Chưa thu tiền, bỏ đơn",
        effect: "Phiên thanh toán bị huỷ ở cổng, hàng trở lại chợ, không có đơn nào.",
        done: "Đã bỏ đơn {{code}}, hàng trở lại chợ.",
      },
      ask_again: {
        verb: "Hỏi cổng lần nữa",
        effect: "Hỏi lại cổng thanh toán ngay bây giờ rồi làm theo câu trả lời.",
        done: "Đã hỏi lại cổng thanh toán.",
      },
    },
    paid_late: {
      refunded_by_hand: {
        verb: "Đã tự trả lại tiền",
        effect: "Ghi rằng {{amount}} đã được trả lại người mua ngoài hệ thống. Ghi rõ bằng chứng ở đâu.",
        done: "Đã ghi việc trả lại {{amount}}.",
      },
      place_again: {
        verb: "Đặt lại đơn bằng tiền này",
        effect: "Đặt lại đúng các món ấy theo giá hôm nay, nếu tổng đúng bằng {{amount}} và hàng còn đủ.",
        done: "Đã đặt lại đơn.",
      },
    },
    refund_stuck: {
      retry: {
        verb: "Hoàn lại lần nữa",
        effect: "Yêu cầu cổng thanh toán hoàn {{amount}} ngay bây giờ.",
        done: "Đã yêu cầu hoàn lần nữa.",
      },
      done_by_hand: {
        verb: "Đã tự hoàn tiền",
        effect: "Ghi rằng {{amount}} đã được hoàn ngoài hệ thống. Ghi rõ bằng chứng ở đâu.",
        done: "Đã ghi việc hoàn {{amount}}.",
      },
    },
    capture_stuck: {
      retry: {
        verb: "Thu lại lần nữa",
        effect: "Yêu cầu cổng thanh toán thu tiền của cả đơn ngay bây giờ.",
        done: "Đã yêu cầu thu lần nữa.",
      },
      done_by_hand: {
        verb: "Đã tự thu ở cổng",
        effect: "Ghi rằng tiền của cả đơn đã được thu ở cổng thanh toán. Ghi rõ bằng chứng ở đâu.",
        done: "Đã ghi việc thu tiền.",
      },
    },
    void_stuck: {
      retry: {
        verb: "Thả lại lần nữa",
        effect: "Yêu cầu cổng thanh toán thả {{amount}} ngay bây giờ.",
        done: "Đã yêu cầu thả lần nữa.",
      },
      done_by_hand: {
        verb: "Đã tự thả ở cổng",
        effect: "Ghi rằng {{amount}} đã được thả ở cổng thanh toán. Ghi rõ bằng chứng ở đâu.",
        done: "Đã ghi việc thả {{amount}}.",
      },
    },
    event_stuck: {
      retry: { verb: "Gửi lại", effect: "Gửi lại thông báo này ngay bây giờ.", done: "Đã gửi lại thông báo." },
      drop: {
        verb: "Bỏ thông báo này",
        effect: "Thông báo sẽ không được gửi nữa; thư hoặc việc theo sau sẽ không xảy ra.",
        done: "Đã bỏ thông báo.",
      },
    },
  },
  ends: {
    place: "Đã đặt đơn",
    release: "Đã bỏ đơn",
    ask_again: "Đã hỏi lại cổng thanh toán",
    refunded_by_hand: "Đã trả lại tiền ngoài hệ thống",
    place_again: "Đã đặt lại đơn",
    retry: "Đã thử lại",
    done_by_hand: "Đã làm ngoài hệ thống",
    drop: "Đã bỏ thông báo",
    emitted: "Đã tự gửi được",
    other: "Đã xong",
  },
  health: {
    title: "Máy tự dọn",
    subtitle: "Việc đang chờ máy làm; bình thường xong trong vài phút",
    placing: "Đơn chờ cổng thanh toán",
    overdue_holds: "Đơn quá giờ giữ hàng",
    money_movements: "Thu, hoàn tiền chưa xong",
    events: "Thông báo chưa gửi",
    none: "Không có",
    some: "{{count}}, lâu nhất {{age}}",
  },
}

/** How long something has waited. */
export const age = { minutes: "{{count}} phút", hours: "{{count}} giờ", days: "{{count}} ngày" }
