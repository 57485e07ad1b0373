/** Papers to print for orders; part of the orders' own chunk. */
export const papers = {
  choose: "Chọn đơn để in",
  stop: "Thôi chọn",
  all: "Chọn cả {n} đơn",
  none: "Chạm vào đơn cần in",
  print: "In giấy cho {n} đơn",
  print_one: "In giấy của đơn này",
  title: "In giấy gì?",
  kinds: { "pick-list": "Phiếu soạn hàng", "packing-slip": "Phiếu giao hàng", label: "Nhãn gửi hàng" },
  details: {
    "pick-list": "Gộp hàng của các đơn lại, để đi lấy trong kho một lần.",
    "packing-slip": "Bỏ vào kiện cho khách, mỗi đơn một tờ.",
    label: "Dán ngoài kiện, có mã QR, địa chỉ và tiền thu.",
  },
  files: { "pick-list": "phieu-soan-hang", "packing-slip": "phieu-giao-hang", label: "nhan-gui-hang" },
  making: "Đang lập…",
  ready: "Đã lưu {file} vào máy.",
  ready_detail: "Mở từ mục tải về để in hoặc gửi cho người in.",
  open: "Mở ngay",
  too_many: "Mỗi lần in được nhiều nhất {n} đơn.",
  offline: "In giấy cần có mạng. Tìm chỗ có sóng rồi bấm lại.",
  failed: "Chợ đang bận nên chưa lập được giấy. Đợi một lát rồi bấm lại.",
}

export type PaperWords = typeof papers
