/** Vietnamese words of how cooperatives join and change their papers. */
export const joining = {
  waiting: "Chờ duyệt ({{count}})",
  changeRequests: "Xin đổi thông tin ({{count}})",
  documents: "Giấy tờ đã gửi",
  documentsEmpty: "Hợp tác xã chưa gửi giấy tờ nào.",
  documentKinds: {
    registration: "Giấy chứng nhận đăng ký",
    tax: "Giấy tờ thuế",
    bank: "Giấy tờ ngân hàng",
    identity: "Căn cước người đại diện",
    other: "Giấy tờ khác",
  },
  kilobytes: "{{count}} kB",
  bank: "Tài khoản ngân hàng",
  bankEmpty: "Chưa có tài khoản ngân hàng.",
  request: "Xin đổi thông tin",
  requestHint: "Gửi lúc {{time}}. Thông tin cũ còn dùng cho đến khi được duyệt.",
  field: "Mục",
  before: "Đang là",
  after: "Xin đổi thành",
  nothing: "trống",
  fields: {
    name: "Tên đầy đủ",
    short_name: "Tên ngắn",
    legal_form: "Loại hình",
    registration_code: "Mã số đăng ký",
    sector: "Lĩnh vực",
    address_line: "Địa chỉ",
    commune_code: "Xã, phường",
    representative: "Người đại diện",
    bank: "Tài khoản ngân hàng",
  },
  people: "Người bán hàng",
  peopleEmpty: "Chưa có ai.",
  roles: { owner: "Chủ nhiệm", manager: "Quản lý", packer: "Đóng gói" },
  resetLink: "Tạo đường dẫn đặt mật khẩu",
  resetLinkMade: "Đưa đường dẫn này cho đúng người đó; dùng được một lần trong 30 phút:",
}

/** What the alliance decides, as `ReasonDialog` says it. */
export const joiningDecisions = {
  "request-changes": {
    verb: "Yêu cầu sửa",
    title: "Gửi lại hồ sơ cho {{name}}?",
    effect: "Hợp tác xã đọc lý do, sửa hồ sơ rồi gửi lại.",
    done: "Đã gửi lại hồ sơ cho {{name}}.",
  },
  reject: {
    verb: "Từ chối",
    title: "Từ chối hồ sơ của {{name}}?",
    effect: "Hồ sơ này đóng lại. Mã số đăng ký được dùng để đăng ký lại từ đầu.",
    done: "Đã từ chối {{name}}.",
  },
  approveChange: {
    verb: "Duyệt thay đổi",
    title: "Duyệt thay đổi của {{name}}?",
    effect: "Thông tin mới được dùng ngay trên chợ.",
    done: "Đã đổi thông tin của {{name}}.",
  },
  rejectChange: {
    verb: "Không duyệt",
    title: "Không duyệt thay đổi của {{name}}?",
    effect: "Thông tin giữ như cũ. Hợp tác xã đọc được lý do.",
    done: "Thông tin của {{name}} giữ như cũ.",
  },
}
