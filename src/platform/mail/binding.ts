// Mail through Cloudflare's own service: the `send_email` binding, given the message as we write it.
import { MailFailure, type SendMail } from '#auth/mail/mail.ts'
import { type Sender, toAddress, toMime } from './mime.ts'

/** What is asked of the binding. */
export type EmailBinding = { send(message: EmailMessage): Promise<unknown> }

export const bindingMail =
  (binding: EmailBinding, sender: Sender): SendMail =>
  async (mail) => {
    // Only where it is used: workerd by itself, which measurements and the kit's tests serve, does not have it.
    const { EmailMessage } = await import('cloudflare:email')
    const message = toMime(mail, sender, new Date())
    try {
      await binding.send(new EmailMessage(toAddress(sender.address), toAddress(mail.to), message))
    } catch (error) {
      const { code } = error as { code?: unknown }
      throw new MailFailure('the mail service refused', /^E_RECIPIENT/.test(String(code)), error)
    }
  }
