// A mail and the port that sends one. The adapters are in `platform/mail/`.

/** One mail to one recipient. `id` becomes its Message-ID, so that a mail that comes twice is known to be the same. */
export type Mail = { id: string; to: string; subject: string; text: string; html: string }

/** Resolves when a server has taken the mail for good. @throws {MailFailure} */
export type SendMail = (mail: Mail) => Promise<void>

/** A mail that was not taken. `permanent`: asking again cannot help, since it is this mail that was refused. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'
  readonly permanent: boolean

  /** @param message a sentence of ours, without an address, since it is logged. */
  constructor(message: string, permanent: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.permanent = permanent
  }
}
