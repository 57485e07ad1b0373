/** Rimes of Vietnamese as they are written, marks of letters included, tones not. */
const written = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu yn ynh yp yt yu`

export const rimes: readonly string[] = written.trim().split(/\s+/)

/** Letters after which a consonant of two spellings is written k, gh, ngh. */
const front = /^[eêiy]/

const anywhere = "b ch d đ gi h kh l m n nh p ph qu r s t th tr v x".split(" ")
const beforeFront = ["k", "gh", "ngh"]
const beforeOthers = ["c", "g", "ng"]

/** Onsets of Vietnamese, longest first; the empty one is last. */
export const onsets: readonly string[] = [...anywhere, ...beforeFront, ...beforeOthers, ""].sort(
  (a, b) => b.length - a.length,
)

/** True when the spelling rules let the onset stand before the rime: "ka" and "ce" are no Vietnamese. */
export function fits(onset: string, rime: string): boolean {
  if (beforeFront.includes(onset)) return front.test(rime)
  if (onset === "g") return !front.test(rime) || rime.startsWith("i")
  if (beforeOthers.includes(onset)) return !front.test(rime)
  if (onset === "gi") return !rime.startsWith("i") && !rime.startsWith("y")
  if (onset === "qu") return !/^[uư]/.test(rime)
  return true
}
