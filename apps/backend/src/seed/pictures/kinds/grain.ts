import type { Kind } from "../kind"
import { bowl, pouch, sack } from "../parts/dry-vessels"

export const grainKinds = {
  "gao-tam": {
    family: "grain",
    draw: (b) => sack(b, "#FFFBEC", "#E9DFC0"),
  },
  "gao-nep": {
    family: "grain",
    draw: (b) =>
      b.path("M290 640C350 440 470 340 600 340s250 100 310 300Z", b.gradient("#FFFFFF", "#E9E7DA")) +
      b.grains(260, 600, 580, 260, 120, ["#FFFFFF", "#EFECE0", "#DAD6C6"], 15, 9) +
      bowl(b, 600, 900, 1.02, ["#C98F5A", "#9A6535"], "#6E4522") +
      b.grains(30, 600, 965, 360, 36, ["#FFFFFF", "#E6E3D6"], 14, 9) +
      b.emoji("herb", 900, 520, 220, 20),
  },
  "gao-huyet-rong": {
    family: "grain",
    draw: (b) =>
      b.path("M300 620C370 420 480 330 600 330s230 90 300 290Z", b.gradient("#B5604F", "#7E2F28")) +
      b.grains(260, 600, 570, 250, 120, ["#B5604F", "#8A3B31", "#D08A78", "#6E2A24"], 16, 6) +
      bowl(b, 600, 890, 1.02, ["#F7F2E4", "#D9CFB8"], "#A3281B") +
      b.emoji("sheaf-of-rice", 850, 930, 250, 24),
  },
  "gao-mam": {
    family: "grain",
    draw: (b) =>
      pouch(
        b,
        "#EFE3C4",
        "#C9B182",
        ["#E4C98C", "#C7A562", "#F3E3B8", "#A9C46C"],
        b.emoji("seedling", 840, 860, 280, 8),
      ),
  },
  "gao-ruong-ruoi": {
    family: "grain",
    draw: (b) =>
      b.shadow(600, 955, 310) +
      b.path(
        "M420 420C300 520 270 760 330 900c16 38 40 56 80 58 130 10 250 10 380 0 40-2 64-20 80-58 60-140 30-380-90-480Z",
        b.across("#C9BFA6", "#F7F1E0", "#F2EAD4", "#BFB396"),
      ) +
      b.path(
        "M420 420C380 350 360 300 350 250c80 40 120 10 250 20 130-10 170 20 250-20-10 50-30 100-70 170Z",
        b.across("#BFB396", "#F7F1E0", "#C9BFA6"),
      ) +
      b.line("M412 424q188 60 376 0", "#A3281B", 26) +
      b.line("M590 450q-30 70-70 110M610 450q20 80 70 120", "#A3281B", 14) +
      b.line("M380 560q-40 160-10 320M820 560q40 160 10 320M520 620q-20 160-6 320", "#B7AA8A", 5, 'opacity=".5"') +
      b.emoji("sheaf-of-rice", 600, 760, 290) +
      b.grains(40, 600, 985, 330, 26, ["#FFFBEC", "#E9DFC0"], 15, 5.5),
  },
  "nep-cai-hoa-vang": {
    family: "grain",
    draw: (b) =>
      b.path("M250 600C330 380 470 300 600 300s270 80 350 300Z", b.gradient("#FFF6DA", "#E3C67A")) +
      b.grains(280, 600, 520, 290, 130, ["#FFF8E3", "#F1DDA2", "#E0BE6A"], 14, 8) +
      b.shadow(600, 960, 340) +
      b.path("M220 580h760l-90 330c-10 34-30 50-66 50H376c-36 0-56-16-66-50Z", "url(#twill)") +
      b.path(
        "M220 580h760l-90 330c-10 34-30 50-66 50H376c-36 0-56-16-66-50Z",
        b.across("rgba(90,55,20,.45)", "rgba(255,240,200,.1)", "rgba(90,55,20,.45)"),
      ) +
      b.box(196, 548, 808, 66, 33, b.gradient("#E2BC80", "#A67B3C")) +
      b.emoji("sheaf-of-rice", 800, 420, 300, 30),
  },
  "banh-pho": {
    family: "grain",
    draw: (b) =>
      b.shadow(600, 890, 380, 60) +
      [0, 1, 2]
        .map((k) => {
          const y = 420 + k * 170
          return (
            b.box(230, y, 740, 160, 70, b.gradient("#FFFDF4", "#E3DAC2")) +
            Array.from({ length: 8 }, (_, i) =>
              b.line(`M262 ${y + 22 + i * 17}q338 ${b.random(-14, 14)} 676 0`, "#CFC3A2", 4),
            ).join("") +
            b.box(556, y - 4, 88, 168, 16, b.across("#4F7F46", "#6FA05F", "#4F7F46"))
          )
        })
        .join(""),
  },
} satisfies Record<string, Kind>
