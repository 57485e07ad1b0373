import type { MailContent } from "../render/content"

export interface DecisionNews {
  short_name: string
  reason: string | null
  portalUrl: string
}

const footer = "Bạn nhận thư này vì địa chỉ này thuộc một hợp tác xã đã đăng ký trên Chợ HTX."
const button = (label: string, href: string) => ({ kind: "button" as const, label, href })

/** To the cooperative: the alliance has admitted it. */
export const cooperativeAdmitted = ({ short_name, portalUrl }: DecisionNews): MailContent => ({
  subject: `${short_name} đã được duyệt trên Chợ HTX`,
  preview: "Bạn có thể đăng sản phẩm và bán hàng ngay",
  heading: `${short_name} đã được duyệt`,
  blocks: [
    {
      kind: "note",
      tone: "good",
      text: "Liên minh Hợp tác xã đã duyệt hồ sơ. Bạn có thể đăng sản phẩm và bán hàng ngay.",
    },
    button("Mở gian hàng", portalUrl),
  ],
  footer,
})

/** To the cooperative: its papers came back, with what to mend. */
export const cooperativeChangesRequested = ({ short_name, reason, portalUrl }: DecisionNews): MailContent => ({
  subject: `Hồ sơ ${short_name} cần sửa`,
  preview: "Liên minh Hợp tác xã gửi lại hồ sơ để bạn bổ sung",
  heading: "Hồ sơ cần sửa",
  blocks: [
    { kind: "text", text: `Liên minh Hợp tác xã đã xem hồ sơ của ${short_name} và cần bạn sửa rồi gửi lại.` },
    { kind: "facts", rows: [["Cần sửa", reason]] },
    button("Sửa hồ sơ", portalUrl),
  ],
  footer,
})

/** To the cooperative: it was turned away, and why. */
export const cooperativeRejected = ({ short_name, reason, portalUrl }: DecisionNews): MailContent => ({
  subject: `Hồ sơ ${short_name} không được duyệt`,
  preview: "Liên minh Hợp tác xã đã xem hồ sơ",
  heading: "Hồ sơ không được duyệt",
  blocks: [
    { kind: "text", text: `Liên minh Hợp tác xã đã xem hồ sơ của ${short_name} và không duyệt.` },
    { kind: "facts", rows: [["Lý do", reason]] },
    {
      kind: "text",
      text: "Khi đã khắc phục, bạn có thể đăng ký lại với cùng mã số. Nếu chưa rõ, hãy gọi Liên minh Hợp tác xã tỉnh.",
    },
    button("Đăng ký lại", portalUrl),
  ],
  footer,
})
