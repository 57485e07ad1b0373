import { formatDateTime } from "@cho-htx/vietnam"
import type { MailContent } from "../render/content"
import { hello } from "./parts/hello"

export interface AccountChangedNews {
  name: string
  /** Which of the two a member signs in with is another now. */
  changed: readonly ("phone" | "email")[]
  /** UTC. */
  at: string
  /** Where the reader asks for a new password. */
  resetUrl: string
}

const things = { phone: "số điện thoại đăng nhập", email: "email" }

/**
 * To the address the account had before the change. It names neither the new phone nor the new address: staff read mails in the console,
 * and a stranger may read the old mailbox.
 */
export function accountChanged({ name, changed, at, resetUrl }: AccountChangedNews): MailContent {
  const what = changed.map((thing) => things[thing]).join(" và ")
  const isOldAddress = changed.includes("email")
  return {
    subject: `Vừa đổi ${what} của tài khoản bán hàng Chợ HTX`,
    preview: "Nếu không phải bạn đổi, hãy làm ngay theo thư này",
    heading: `Vừa đổi ${what}`,
    blocks: [
      hello(
        name,
        `lúc ${formatDateTime(at)} có người (có lẽ là bạn) vừa đổi ${what} của tài khoản bán hàng trên Chợ HTX.`,
      ),
      { kind: "text", text: "Nếu chính bạn đổi thì không phải làm gì thêm." },
      {
        kind: "note",
        tone: "warn",
        text: isOldAddress
          ? "Nếu không phải bạn đổi, hãy báo ngay chủ nhiệm hợp tác xã hoặc gọi Liên minh Hợp tác xã tỉnh để lấy lại tài khoản. Địa chỉ này không còn đặt lại mật khẩu được nữa."
          : "Nếu không phải bạn đổi, hãy đặt lại mật khẩu ngay bằng email này: mọi máy đang đăng nhập sẽ bị đăng xuất. Sau đó báo chủ nhiệm hợp tác xã hoặc gọi Liên minh Hợp tác xã tỉnh.",
      },
      ...(isOldAddress ? [] : [{ kind: "button" as const, label: "Đặt lại mật khẩu", href: resetUrl }]),
    ],
    footer: isOldAddress
      ? "Bạn nhận thư này vì địa chỉ này trước đó thuộc một tài khoản bán hàng trên Chợ HTX. Thư được gửi tự động, xin không trả lời."
      : "Bạn nhận thư này vì địa chỉ này thuộc một tài khoản bán hàng trên Chợ HTX. Thư được gửi tự động, xin không trả lời.",
  }
}
