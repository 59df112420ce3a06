// Every way in.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { newestLink } from '../mail.ts'
import { composer } from './chat.ts'
import { totp } from './totp.ts'
import { expectAccessible, password, see, signUp, useBrowser } from './visit.ts'

const { enter, enterVerified, visit } = useBrowser()

const signInForm = async (page: Page, username: string, secret = password) => {
  await page.getByLabel('Username or email').fill(username)
  await page.getByLabel('Password', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

describe('an account', () => {
  it('is made, left, and signed in to again', async () => {
    const { page } = await visit({
      path: '/t/019a2f6e-5b1c-7c1e-9d53-0f6a1b2c3d4e',
      tolerates: /401|409|404/,
    })
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Create an account' }).click()
    const taken = await signUp()
    const fill = async (username: string) => {
      await page.getByLabel('Username').fill(username)
      await page.getByLabel('Email').fill(`${username}@example.com`)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Create account' }).click()
    }
    await fill(taken.username)
    await see(page.getByRole('alert')).toBeVisible()
    await expectAccessible(page)
    const username = `bob-${crypto.randomUUID().slice(0, 13)}`
    await fill(username)
    await see(composer(page)).toBeFocused()

    await page.getByRole('button', { name: username }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await signInForm(page, username, 'not the password')
    await see(page.getByRole('alert')).toBeVisible()
    await signInForm(page, `${username}@example.com`)
    await see(composer(page)).toBeVisible()
    expect(page.url()).not.toMatch(/eyJ/)
  })
})

describe('a link by mail', () => {
  it('verifies an address, and not by being opened', async () => {
    const { page, username } = await enter({ path: '/settings/account' })
    await page.getByRole('button', { name: 'Send me the link' }).click()
    await see(page.getByText('A link is on its way')).toBeVisible()
    await page.goto(await newestLink(`${username}@example.com`, 'verify-email'))
    await see(page).toHaveURL(/\/app\/verify-email$/)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Verify my address' }).click()
    await see(page.getByRole('heading', { name: 'Your address is verified' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to your chats' }).click()
    await page.goto(`${inject('productUrl')}/app/settings/account`)
    await see(page.getByText('Your address is verified.')).toBeVisible()
  })

  it('sets a new password, once', async () => {
    const { username } = await signUp()
    const { page } = await visit({ tolerates: /400/ })
    await page.getByRole('link', { name: 'Forgot it?' }).click()
    await expectAccessible(page)
    await page.getByLabel('Email').fill(`${username}@example.com`)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await see(page.getByRole('status')).toContainText('a link is on its way')
    const link = await newestLink(`${username}@example.com`, 'reset-password')
    await page.goto(link)
    await expectAccessible(page)
    await page.getByLabel('New password').fill('another good phrase')
    await page.getByRole('button', { name: 'Save it' }).click()
    await page.getByRole('link', { name: 'Sign in' }).click()
    await signInForm(page, username, 'another good phrase')
    await see(composer(page)).toBeVisible()

    const { page: late } = await visit({ tolerates: /400/ })
    await late.goto(link)
    await late.getByLabel('New password').fill('a third good phrase')
    await late.getByRole('button', { name: 'Save it' }).click()
    await see(late.getByRole('heading', { name: 'This link is over' })).toBeVisible()
  })
})

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: /^ada-/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
}

describe('a second step', () => {
  it('is set up, asked for, and turned off', async () => {
    const { page, username } = await enterVerified('/settings/security')
    await page.getByRole('button', { name: 'Set it up' }).click()
    await see(page.getByRole('img', { name: 'QR code' })).toBeVisible()
    await expectAccessible(page)
    const secret = await page.locator('code').innerText()
    await page.getByLabel('Code').fill(totp(secret))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')
    await see(codes).toHaveCount(10)
    const code = await codes.first().innerText()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await see(page.getByText('10 recovery codes are left.')).toBeVisible()

    await signOut(page)
    await signInForm(page, username)
    await see(page.getByLabel('Code')).toBeFocused()
    await expectAccessible(page)
    await page.getByLabel('Code').fill(code)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await see(composer(page)).toBeVisible()
    await page.goto(`${inject('productUrl')}/app/settings/security`)
    await see(page.getByText('9 recovery codes are left.')).toBeVisible()
    await page.getByRole('button', { name: 'New recovery codes' }).click()
    await see(codes).toHaveCount(10)
    expect(await codes.allInnerTexts()).not.toContain(code)
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await page.getByLabel('Code').fill(totp(secret, 1))
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await see(page.getByRole('button', { name: 'Set it up' })).toBeVisible()
  })
})

describe('a passkey', () => {
  it('is added, and signs in without a name', async () => {
    const { page, context } = await enterVerified('/settings/security')
    const devtools = await context.newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    const passkeys = page.getByRole('list', { name: 'Passkeys' }).getByRole('listitem')
    await see(passkeys).toContainText('not used yet')
    await expectAccessible(page)
    await signOut(page)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await see(page.getByRole('button', { name: /^ada-/ })).toBeVisible()
  })
})

/** Signs in at the provider, as somebody new there. */
async function signInElsewhere(page: Page, login: string) {
  await page.getByPlaceholder('Enter any login').fill(login)
  await page.getByPlaceholder('and password').fill('x')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

// The pages of the provider are its own matter.
const ofProvider = /another host|request failed|Failed to load|preload/

describe('an account elsewhere', () => {
  it('is connected to an account, signs in to it, and is removed', async () => {
    const { page, username } = await enterVerified('/settings/security', ofProvider)
    await page.getByRole('button', { name: 'Connect Example' }).click()
    await signInElsewhere(page, `linus-${crypto.randomUUID().slice(0, 8)}`)
    const accounts = page.getByRole('list', { name: 'Accounts elsewhere' }).getByRole('listitem')
    await see(accounts).toContainText('Example')
    expect(page.url()).not.toContain('code=')
    await expectAccessible(page)
    await signOut(page)
    await page.getByRole('button', { name: 'Continue with Example' }).click()
    await see(page.getByRole('button', { name: username })).toBeVisible()
    await page.goto(`${inject('productUrl')}/app/settings/security`)
    await page.getByRole('button', { name: 'Remove Example' }).click()
    await see(accounts).toHaveCount(0)
  })

  it('signs up and in', async () => {
    const { page } = await visit({ tolerates: ofProvider })
    const login = `grace-${crypto.randomUUID().slice(0, 8)}`
    for (const time of ['first', 'second']) {
      await page.getByRole('button', { name: 'Continue with Example' }).click()
      if (time === 'first') await signInElsewhere(page, login)
      await see(composer(page)).toBeVisible()
      expect(page.url()).not.toContain('code=')
      await page.getByRole('button', { name: 'Ada Lovelace' }).click()
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
    }
  })
})
