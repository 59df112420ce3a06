// The AI SDK's chat as `useChat` keeps it, without React.
import { AbstractChat, type ChatInit, type ChatStatus, type UIMessage } from 'ai'

export class PlainChat<Message extends UIMessage> extends AbstractChat<Message> {
  constructor({ messages = [], ...init }: ChatInit<Message>) {
    super({
      ...init,
      state: {
        status: 'ready' as ChatStatus,
        error: undefined,
        messages,
        pushMessage(message) {
          this.messages = [...this.messages, structuredClone(message)]
        },
        popMessage() {
          this.messages = this.messages.slice(0, -1)
        },
        replaceMessage(index, message) {
          this.messages = this.messages.with(index, structuredClone(message))
        },
        snapshot: (value) => structuredClone(value),
      },
    })
  }
}
