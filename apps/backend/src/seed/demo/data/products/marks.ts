import type { Mark } from "@cho-htx/contracts"

export const gi = (name: string): Mark => ({
  kind: "gi",
  label: `Chỉ dẫn địa lý “${name}”`,
  detail: `Hợp tác xã được phép dùng chỉ dẫn địa lý “${name}” cho món này.`,
})
export const vietgap: Mark = {
  kind: "vietgap",
  label: "VietGAP",
  detail: "Vùng trồng có giấy VietGAP còn hạn, số VG-MẪU-0031.",
}
export const haccp: Mark = { kind: "haccp", label: "HACCP", detail: "Xưởng chế biến có giấy HACCP, số HC-MẪU-0012." }
export const organic: Mark = {
  kind: "organic",
  label: "Hữu cơ",
  detail: "Trồng theo TCVN 11041, giấy số HCO-MẪU-0007.",
}
export const gacp: Mark = {
  kind: "gacp",
  label: "GACP-WHO",
  detail: "Vườn dược liệu theo GACP-WHO, giấy số GA-MẪU-0004.",
}
