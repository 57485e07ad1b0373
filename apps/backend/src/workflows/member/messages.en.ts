import { counted } from "../../lib/english/counted"
import { N1, T1, T2, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { wordsOf } from "../../lib/english/words-of"
import { memberMessages as said } from "./messages"

const roleIn = wordsOf(said.roles, { owner: "owner", manager: "manager", packer: "packer" })

/** English of `memberMessages`. Mails and the words of roles are not told by the portal's routes. */
export const memberMessages = {
  signInFirst: "Sign in with an account of your cooperative.",
  sessionOver: "Your session has ended. Sign in again.",
  removed: "You no longer belong to this cooperative. If this is a mistake, ask the owner of the cooperative.",
  wrongSignIn:
    "The phone number (or e-mail) or the password is not right. Check them; if you forgot it, press “Forgotten password”.",
  wrongPassword: "Your present password is not right.",
  passwordNeeded: "Enter your present password to change the phone number or e-mail.",
  weakPassword:
    "This password is too easy to guess. Choose another, for example three words that have nothing in common.",
  otherSite: "This request came from another site and was not taken. Open the market's own page and try again.",
  notYourRole: "Your role in the cooperative does not allow this. Ask a manager.",
  ownersOnly: "Only an owner of the cooperative can do this.",
  notNow: {
    draft: "The cooperative has not handed in its papers, so this cannot be done yet. Complete the registration first.",
    submitted: "The papers wait for the alliance, so this cannot be done yet.",
    active: "The cooperative is active, so this is not needed any more.",
    suspended: "The cooperative is suspended and can only look. Contact those who run the market.",
    closed: "The cooperative is closed and can only look.",
  },
  sessionNotFound: "There is no such session.",
  memberNotFound: "There is no such member.",
  roleChanged: turn(
    said.roleChanged(T1, T2),
    (name, role) => `Somebody else has just made ${name} “${roleIn(role)}”. Look again, then decide.`,
  ),
  inviteUsed: turn(
    said.inviteUsed(T1),
    (name) =>
      `${name} has accepted this invitation and uses the shop. If you do not want that, remove ${name} from it.`,
  ),
  inviteNotFound: "There is no such invitation.",
  inviteOver:
    "This invitation has expired or was used. If you have just accepted it, try to sign in; if not, ask the cooperative for a new link.",
  tooManyInvites: turn(
    said.tooManyInvites(N1),
    (most) => `Invitations not used yet: ${most}. Take some back, then invite again.`,
  ),
  tooManyMembers: turn(
    said.tooManyMembers(N1),
    (most) => `The cooperative has ${counted(most, "member")}, which is the most there can be.`,
  ),
  badMobile: turn(
    said.badMobile(T1),
    (phone) => `"${phone}" is no Vietnamese mobile number. Enter one of 10 digits, for example 0900 000 123.`,
  ),
  phoneTaken: "There is an account with this phone number. Sign in, or use another number.",
  emailTaken: "There is an account with this e-mail. Sign in, or use another e-mail.",
  otherHasPhone: "Somebody else has an account with this phone number. Use another one of yours.",
  otherHasEmail: "Somebody else has an account with this e-mail. Use another one of yours.",
  lastOwner: "A cooperative must always have an owner. Hand over to somebody else first.",
  notToYourself: "Choose another member.",
  noAccount: "This member has no account to sign in with. Send them an invitation.",
  resetSent:
    "If this account has an e-mail, we have just sent a link to set a new password (good for 30 minutes). No mail, or no e-mail on the account: ask the owner to make a link under People of the cooperative, or call the alliance.",
  resetOver:
    "This link has expired or was used. If you have just set a password, try to sign in; if not, ask for a new link.",
} satisfies Twin<Omit<typeof said, "roles" | "reset">>
