import type { Answer, Question } from "./ask.js"

type Ask = (questions: Question[]) => Promise<Answer[]>

interface Waiting {
  questions: Question[]
  settle: (answers: Answer[]) => void
  fail: (error: unknown) => void
}

/** Gathers what several groups of a `searchMany` ask at about the same time, so that they share one round to the server. */
export function batched(ask: Ask): Ask {
  let waiting: Waiting[] = []
  const flush = async () => {
    const batch = waiting
    waiting = []
    try {
      const answers = await ask(batch.flatMap(({ questions }) => questions))
      let at = 0
      for (const { questions, settle } of batch) {
        settle(answers.slice(at, at + questions.length))
        at += questions.length
      }
    } catch (error) {
      for (const { fail } of batch) fail(error)
    }
  }
  return (questions) =>
    new Promise((settle, fail) => {
      if (waiting.push({ questions, settle, fail }) === 1) setImmediate(flush)
    })
}
