// Pages of the web for tests, good and bad. GET /asked lists the paths that were asked for.
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { listen } from '../../local/services/listen.ts'

const article = `<!doctype html><html><head><title>Tea &amp; Time</title><style>p{}</style></head><body>
<script>alert('never')</script><h1>Hello&nbsp;World</h1><p>A <b>bold</b> <a href="/more?a=1&amp;b=2">link</a>.</p>
<ul><li>one<li>two</ul></body></html>`

const give =
  (
    body: string | Buffer,
    type = 'text/html; charset=utf-8',
    headers: Record<string, string> = {},
    status = 200,
  ) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)

const moved = (location: string) => give('', 'text/html', { location }, 302)

const pages: Record<string, (response: ServerResponse) => unknown> = {
  article: give(article),
  plain: give('just text', 'text/plain'),
  json: give('{"a":1}', 'application/json'),
  pdf: give('%PDF-1.7', 'application/pdf'),
  untyped: (response) => response.writeHead(200).end('?'),
  missing: give('secret: not here', 'text/html', {}, 404),
  latin1: give(Buffer.from('<p>caf\xe9</p>', 'latin1'), 'text/html; charset=iso-8859-1'),
  latin1_meta: give(Buffer.from('<meta charset="iso-8859-1"><p>caf\xe9</p>', 'latin1'), 'text/html'),
  unknown_charset: give('<p>text</p>', 'text/html; charset=klingon'),
  long: give(`<p>${'word '.repeat(100_000)}</p>`),
  emoji: give('😀'.repeat(30_000), 'text/plain'),
  endless(response) {
    response.writeHead(200, { 'content-type': 'text/plain' })
    const more = () => {
      while (!response.destroyed)
        if (!response.write('x'.repeat(65_536))) return void response.once('drain', more)
    }
    more()
  },
  bomb: give(gzipSync(Buffer.alloc(64 << 20, 'x')), 'text/plain', { 'content-encoding': 'gzip' }),
  hang: () => {},
  cut(response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write('<p>half')
    setTimeout(() => response.destroy(), 20)
  },
  moved: moved('/article'),
  moved_elsewhere: moved('https://other.example.com/article'),
  moved_to_metadata: moved('http://169.254.169.254/latest/meta-data'),
  moved_inside: moved('https://10.0.0.1/'),
  moved_to_port: moved('https://pages.example.com:8443/article'),
  loop: moved('/loop'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((hop) => [`hop${hop}`, moved(hop === 5 ? '/article' : `/hop${hop + 1}`)]),
  ),
  hop0: moved('/hop1'),
}

export async function startPages() {
  const asked: string[] = []
  const server = createServer((incoming, response) => {
    const path = (incoming.url ?? '/').slice(1)
    if (path === 'asked') return void response.end(JSON.stringify(asked))
    asked.push(path)
    const page = pages[path.split('?')[0] ?? '']
    if (page) page(response)
    else response.writeHead(404).end()
  })
  return listen(server)
}
