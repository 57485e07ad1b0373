import type { CooperativeAction, CooperativeStatus } from "@cho-htx/contracts"
import { listingMessages } from "../listing/messages"

const statusName: Record<CooperativeStatus, string> = {
  draft: "bản nháp",
  submitted: "chờ duyệt",
  active: "đang hoạt động",
  suspended: "tạm dừng",
  closed: "đã đóng",
}

const verb: Record<CooperativeAction, string> = {
  activate: "kích hoạt",
  "request-changes": "yêu cầu sửa hồ sơ",
  reject: "từ chối hồ sơ",
  suspend: "tạm dừng",
  reactivate: "mở lại",
  close: "đóng",
}

/** Sentences for staff about cooperatives. */
export const cooperativeMessages = {
  notFound: "Không thấy hợp tác xã này.",
  wrongStatus: (name: string, status: CooperativeStatus, action: CooperativeAction) =>
    `${name} ${statusName[status]} nên không ${verb[action]} được.`,
  changedUnderReview: listingMessages.changedUnderReview,
  reasonNeeded: "Hãy ghi lý do, ít nhất 5 ký tự.",
  unknownCommune: (code: string) => `Không có xã, phường nào mang mã "${code}".`,
  badPhone: (phone: string) => `Số điện thoại "${phone}" không đúng.`,
  registrationTaken: (code: string) => `Mã số đăng ký ${code} đã thuộc một hợp tác xã khác.`,
  handleTaken: (handle: string) => `Đường dẫn "${handle}" đã thuộc một hợp tác xã khác.`,
  fulfillmentSet: (handle: string) => `Giao hàng ${handle}`,
  serviceZone: (handle: string) => `Việt Nam, ${handle}`,
  homeDelivery: "Giao tận nơi",
  homeDeliveryDetail: "Hợp tác xã giao đến địa chỉ của bạn",
  pickup: "Đến lấy tại hợp tác xã",
  pickupDetail: "Nhận hàng tại địa chỉ của hợp tác xã, không mất phí",
} as const
