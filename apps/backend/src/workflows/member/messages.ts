/** Sentences for members of cooperatives about their account and their colleagues. */
export const memberMessages = {
  signInFirst: "Hãy đăng nhập bằng tài khoản của hợp tác xã.",
  sessionOver: "Phiên đăng nhập đã hết. Hãy đăng nhập lại.",
  removed: "Bạn không còn là thành viên của hợp tác xã này. Nếu có nhầm lẫn, hãy hỏi chủ nhiệm hợp tác xã.",
  wrongSignIn: "Số điện thoại (hoặc email) hoặc mật khẩu chưa đúng. Hãy kiểm tra lại; nếu quên, bấm “Quên mật khẩu”.",
  wrongPassword: "Mật khẩu hiện tại chưa đúng.",
  passwordNeeded: "Hãy nhập mật khẩu hiện tại để đổi số điện thoại hoặc email.",
  weakPassword: "Mật khẩu này dễ đoán quá. Hãy chọn mật khẩu khác, ví dụ ba từ không liên quan đến nhau.",
  otherSite: "Yêu cầu này đến từ một trang khác nên không được nhận. Hãy mở lại trang của chợ và thử lại.",
  notYourRole: "Vai trò của bạn trong hợp tác xã không được làm việc này. Hãy nhờ người quản lý.",
  ownersOnly: "Chỉ chủ nhiệm hợp tác xã làm được việc này.",
  notNow: {
    draft: "Hợp tác xã chưa gửi hồ sơ nên chưa làm được việc này. Hãy hoàn tất hồ sơ đăng ký trước.",
    submitted: "Hồ sơ đang chờ Liên minh duyệt nên chưa làm được việc này.",
    active: "Hợp tác xã đang hoạt động nên không cần làm việc này nữa.",
    suspended: "Hợp tác xã đang tạm dừng nên chỉ xem được. Hãy liên hệ ban quản trị chợ.",
    closed: "Hợp tác xã đã đóng nên chỉ xem được.",
  },
  sessionNotFound: "Không thấy phiên đăng nhập này.",
  memberNotFound: "Không thấy thành viên này.",
  roles: { owner: "Chủ nhiệm", manager: "Quản lý", packer: "Đóng gói" },
  roleChanged: (name: string, role: string) =>
    `Người khác vừa đổi vai trò của ${name} thành “${role}”. Hãy xem lại rồi quyết định.`,
  inviteUsed: (name: string) =>
    `${name} đã nhận lời mời này và đang dùng gian hàng. Nếu không muốn, hãy cho ${name} thôi dùng gian hàng.`,
  inviteNotFound: "Không thấy lời mời này.",
  inviteOver:
    "Lời mời này đã hết hạn hoặc đã được dùng. Nếu vừa nhận lời xong, hãy đăng nhập thử; nếu chưa, hãy xin hợp tác xã một đường dẫn mới.",
  tooManyInvites: (most: number) => `Đang có ${most} lời mời chưa dùng. Hãy hủy bớt rồi mời tiếp.`,
  tooManyMembers: (most: number) => `Hợp tác xã đã có ${most} thành viên, là số nhiều nhất.`,
  badMobile: (phone: string) =>
    `"${phone}" không phải số di động Việt Nam. Hãy nhập số có 10 chữ số, ví dụ 0900 000 123.`,
  phoneTaken: "Số điện thoại này đã có tài khoản. Hãy đăng nhập, hoặc dùng số khác.",
  emailTaken: "Email này đã có tài khoản. Hãy đăng nhập, hoặc dùng email khác.",
  otherHasPhone: "Số điện thoại này đã có tài khoản của người khác. Hãy dùng số khác của bạn.",
  otherHasEmail: "Email này đã có tài khoản của người khác. Hãy dùng email khác của bạn.",
  lastOwner: "Hợp tác xã phải luôn có ít nhất một chủ nhiệm. Hãy trao quyền cho người khác trước.",
  notToYourself: "Hãy chọn một thành viên khác.",
  noAccount: "Thành viên này chưa có tài khoản đăng nhập. Hãy gửi lời mời cho họ.",
  resetSent:
    "Nếu tài khoản này có email, chúng tôi vừa gửi đường dẫn đặt lại mật khẩu (dùng trong 30 phút). Không thấy thư, hoặc tài khoản không có email: hãy nhờ chủ nhiệm tạo đường dẫn ở mục Người trong hợp tác xã, hoặc gọi Liên minh Hợp tác xã tỉnh.",
  resetOver:
    "Đường dẫn này đã hết hạn hoặc đã được dùng. Nếu vừa đặt xong, hãy đăng nhập thử; nếu chưa, hãy xin đường dẫn mới.",
  reset: {
    subject: "Đặt lại mật khẩu Chợ HTX",
    preview: "Đường dẫn dùng một lần, trong 30 phút",
    heading: "Đặt lại mật khẩu",
    hello: (name: string) =>
      `Chào ${name}, có người (có lẽ là bạn) vừa xin đặt lại mật khẩu tài khoản bán hàng trên Chợ HTX.`,
    button: "Chọn mật khẩu mới",
    note: "Đường dẫn dùng được một lần, trong 30 phút. Nếu không phải bạn xin, hãy bỏ qua thư này: mật khẩu vẫn như cũ.",
    footer: "Bạn nhận thư này vì địa chỉ này thuộc một tài khoản bán hàng trên Chợ HTX.",
  },
} as const
