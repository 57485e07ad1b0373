/** Values of packages/ui/src/tokens.css; mail programs know no custom properties. */
const color = {
  ink: "#171d18",
  soft: "#575e52",
  page: "#f6f7f2",
  card: "#ffffff",
  line: "#dcdfd3",
  brand: "#0f3326",
  action: "#17603f",
  link: "#1f7550",
  weave: "#f2b736",
} as const

const font = "font-family:'Be Vietnam Pro',Arial,Helvetica,sans-serif"
const body = `${font};font-size:16px;line-height:1.6;color:${color.ink}`
const small = `${font};font-size:14px;line-height:1.5`

const tones = {
  good: ["#e2f0e6", color.action],
  info: ["#dceff4", "#0f566f"],
  warn: ["#fcefcb", "#855400"],
} as const

/** Inline styles of a mail, by part. */
export const styles = {
  page: `margin:0;padding:0;background:${color.page}`,
  frame: "max-width:600px;margin:0 auto;padding:16px",
  preview: "display:none;max-height:0;overflow:hidden;mso-hide:all",
  head: `${font};background:${color.brand};color:#ffffff;font-size:18px;font-weight:700;line-height:1.4;padding:14px 20px;border-radius:14px 14px 0 0;border-bottom:4px dashed ${color.weave}`,
  card: `background:${color.card};border:1px solid ${color.line};border-top:0;border-radius:0 0 14px 14px;padding:20px`,
  heading: `${font};margin:0 0 12px;font-size:22px;line-height:1.3;font-weight:700;color:${color.ink}`,
  text: `${body};margin:0 0 14px`,
  title: `${font};margin:20px 0 8px;font-size:18px;line-height:1.4;font-weight:700;color:${color.ink}`,
  table: "width:100%;border-collapse:collapse;margin:0 0 14px",
  cell: `${body};padding:8px 0;border-bottom:1px solid ${color.line};vertical-align:top;overflow-wrap:anywhere`,
  amount: `${body};padding:8px 0 8px 12px;border-bottom:1px solid ${color.line};vertical-align:top;text-align:right;white-space:nowrap`,
  strong: "font-weight:700",
  name: `${small};color:${color.soft};padding:4px 12px 4px 0;vertical-align:top;width:36%`,
  value: `${small};color:${color.ink};padding:4px 0;vertical-align:top;overflow-wrap:anywhere`,
  buttonRow: "margin:20px 0 14px",
  button: `${font};display:inline-block;background:${color.action};color:#ffffff;font-size:16px;font-weight:700;line-height:1.4;text-decoration:none;padding:13px 22px;border-radius:10px`,
  link: `${small};color:${color.link};overflow-wrap:anywhere`,
  footer: `${small};color:${color.soft};margin:14px 4px 0`,
  note: (tone: keyof typeof tones) =>
    `${body};background:${tones[tone][0]};border-left:4px solid ${tones[tone][1]};border-radius:10px;margin:0 0 14px;padding:12px 14px`,
}
