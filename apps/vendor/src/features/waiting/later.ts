/** What the outbox needs once something is sent: one file to load, named once in what the app opens with. */
export { sendPaper } from "../certificate/waiting/send-paper"
export { keepDone } from "./keep-done"
