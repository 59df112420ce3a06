// The pictures of the web app in README and docs/: `npm run docs:pictures` takes them anew. Look at them before they are kept.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { listen } from '../../local/services/listen.ts'
import { startMcpServer } from '../world/mcp-server.ts'
import { see, startChromium } from './chromium.ts'
import { startProduct } from './product.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))
const desktop = { viewport: { width: 1200, height: 760 } }
const phone = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true }

const rotation = `A refresh token is worth **one** refresh. Each one gives the next, and the one before is over:

| step | who | what |
|---|---|---|
| 1 | the client | sends \`refresh_token\` |
| 2 | the service | checks its generation |
| 3 | the service | answers a new pair |

\`\`\`ts
if (generation < session.generation) throw new Failure('token_reused')
\`\`\`

Of two who hold the same token, the second is found out, and the session ends.`

/** What the model says, by a word of what it was asked; where it calls a tool first, that. */
const answers: { asked: string; says: string; calls?: { name: string; arguments: object } }[] = [
  { asked: 'refresh token', says: rotation },
  {
    asked: 'old notes',
    says: 'They are gone.',
    calls: { name: 'notes__erase', arguments: { mark: 'March' } },
  },
  {
    asked: '1234',
    says: '1234 × 5678 is **7,006,652**.',
    calls: { name: 'calculate', arguments: { expression: '1234 * 5678' } },
  },
  { asked: 'puffins', says: 'In burrows on steep islands, and the same pair in the same one each spring.' },
  { asked: '', says: 'With pleasure.' },
]

/** A model that speaks OpenAI's chat completions. */
const model = createServer(async (incoming, response) => {
  const { messages } = JSON.parse(await text(incoming)) as { messages: { role: string; content: unknown }[] }
  const question = messages.findLastIndex(({ role }) => role === 'user')
  const answer = answers.find(({ asked }) => String(messages[question]?.content).includes(asked))
  const calls = messages.length === question + 1 ? answer?.calls : undefined
  const fn = calls && { name: calls.name, arguments: JSON.stringify(calls.arguments) }
  const delta = fn
    ? { tool_calls: [{ index: 0, id: 'call', type: 'function', function: fn }] }
    : { content: answer?.says }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const choice of [{ delta }, { delta: {}, finish_reason: calls ? 'tool_calls' : 'stop' }])
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, ...choice }] })}\n\n`)
  response.end('data: [DONE]\n\n')
})

await using started = new AsyncDisposableStack()
const provider = await listen(model)
started.defer(provider.close)
const tools = await startMcpServer()
started.defer(tools.close)
const product = await startProduct(async () => ({
  ...{
    MODEL: 'openai/gpt-5',
    MODELS: 'local/echo',
    OPENAI_BASE_URL: provider.url,
    OPENAI_API_KEY: 'sk-pictures',
  },
  MCP_SERVERS: JSON.stringify([{ name: 'notes', url: `${tools.url}/notes` }]),
  ...{ RATE_LIMIT_PER_MINUTE: '0', AUTH_RATE_LIMIT_PER_MINUTE: '0' },
}))
started.defer(product.stop)
const browser = await startChromium()
started.defer(() => browser.close())

const account = { username: 'ada', email: 'ada@example.com', password: 'correct horse battery' }
const registered = await fetch(`${product.url}/api/auth/register`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(account),
})
const signedIn = [{ name: 'chronochat.session', value: await registered.text() }]

async function open(options: BrowserContextOptions, path = '', localStorage = signedIn) {
  const origins = [{ origin: product.url, localStorage }]
  const context = await browser.newContext({ ...options, storageState: { cookies: [], origins } })
  const page = await context.newPage()
  await page.goto(`${product.url}/app${path}`)
  return page
}

async function say(page: Page, message: string, shown: string) {
  await page.getByRole('textbox', { name: 'Message' }).fill(message)
  await page.getByRole('button', { name: 'Send' }).click()
  await see(page.getByRole('article', { name: 'Reply' }).last()).toContainText(shown)
  await see(page.getByRole('button', { name: 'Write again' }).last()).toBeEnabled()
}

async function take(page: Page, name: string) {
  await page.mouse.move(0, 0)
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .map(({ finished, effect }) =>
          effect?.getComputedTiming().iterations === Infinity ? null : finished,
        ),
    ),
  )
  await page.screenshot({ path: `${folder}${name}.jpg`, type: 'jpeg', quality: 72 })
}

await take(
  await open(desktop, '', []).then(async (page) => {
    await see(page.getByRole('button', { name: 'Use a passkey' })).toBeVisible()
    return page
  }),
  'sign-in',
)

const page = await open(desktop)
for (const [question, shown] of [
  ['Where do puffins nest?', 'burrows'],
  ['Write a letter to my landlord', 'pleasure'],
] as const) {
  await say(page, question, shown)
  await page.getByRole('button', { name: 'New chat' }).click()
  await see(page.getByText('What is on your mind?')).toBeVisible()
}
await say(page, 'How is a refresh token rotated?', 'found out')
await page.getByRole('button', { name: 'Write again' }).click()
await see(page.getByRole('group', { name: 'Versions' })).toContainText('2/2')
await see(page.locator('code [style*="light-dark"]').first()).toBeAttached()
await see(page.getByRole('button', { name: 'Write again' })).toBeEnabled()
await take(page, 'chat')

await page.keyboard.press('Control+k')
await page.getByRole('searchbox').fill('puffins')
await see(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
await take(page, 'search')

const dark = await open({ ...desktop, colorScheme: 'dark' })
await say(dark, 'What is 1234 * 5678?', '7,006,652')
await say(dark, 'Please throw my old notes of March away', 'Waits for you')
await take(dark, 'dark')

const settings = await open(desktop, '/settings/security')
await see(
  settings.getByText('Accounts elsewhere').or(settings.getByRole('button', { name: 'Set it up' })),
).toBeVisible()
await see(settings.getByRole('button', { name: 'Add a passkey' })).toBeVisible()
await take(settings, 'settings')

const small = await open(phone)
await say(small, 'What is 1234 * 5678?', '7,006,652')
await small.getByRole('group', { name: 'Tool: Calculate' }).locator('summary').click()
await take(small, 'phone')
