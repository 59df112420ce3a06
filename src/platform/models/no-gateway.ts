// Stands in the bundle for `@ai-sdk/gateway` (wrangler.toml): Vercel's service, to which the AI SDK sends the prompt when a
// model is merely named. We give it models; nothing of ours may go there, and no start has to read its 76 KiB.

/** What the SDK asks the gateway for. @throws always */
export function createGateway(): never {
  throw new Error('There is no gateway: a model has to be given, not named.')
}

export const gateway = { specificationVersion: 'v4', languageModel: createGateway }

/** The SDK tells its errors from others; there are none. */
export class GatewayError extends Error {
  static isInstance = () => false
}

export class GatewayAuthenticationError extends GatewayError {}
