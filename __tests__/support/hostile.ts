// What strangers write into the fields that they control: families of text with which every output is tested.

type Texts = Readonly<Record<string, string>>

const longName = 10_000

/** By family; each text is named by its content. Ordinary words are included, to test that the check recognises them. */
export const hostileFamilies = {
  'commands on lines': {
    'a command on a line of its own': 'fine\n::set-output name=x::y',
    'a command at the start': '::add-mask::secret',
    'a command after a space': ' \t::stop-commands::x',
    'a command after wide spaces': '\u00a0\u3000\u2003::error::spaced',
    'a command behind words': 'ordinary words ::error file=app.js,line=1::trapped ::debug::again',
    'an encoded line break': 'a%0A::error::b',
    'a line break encoded twice': 'again%250A::error::twice%0D%0A::notice::more',
    'carriage returns': 'a\r\n::warning::b\rc',
    'other line breaks': 'one\v::debug::two\f::group::three\u0085::endgroup::four',
    'an annotation like ours': 'x\n::warning title=Supersede::everything is lost',
    'a command behind what nobody sees': '\u200b\ufeff::error::hidden'
  },
  'old commands': {
    'an old command': 'x ##[add-mask]y ##[stop-commands]z',
    'an old command at the start': '##[error]boom',
    'an old command with properties': '##[set-output name=group;]evil',
    'an old command behind more hashes': '####[group]deeper',
    'an old command within another': '##[##[warning]inner]outer',
    'an old command taken apart': '#\u200d#\u00ad[debug]unseen #\u0000#[debug]again',
    'an old command behind a backslash': '##\\[notice]kept \\##[notice]bare'
  },
  'delimiters and separators': {
    'separators and nul': 'a\u2028::error::b\u2029c\u0000d\u0085e',
    'a lone surrogate': 'a\ud800b\udc00c',
    'surrogates the wrong way round': '\udc00\ud800swapped\ud83d',
    'the end of a value': 'x\nsupersede-0\ngroup=evil\nsupersede-1\r\ngroup=evil\n',
    'the start of a value': 'group<<EOF\nevil\nEOF\noutcome=failed',
    'the end of a text in JSON': '"}],"version":2,"verdicts":[{"run":"',
    backslashes: 'back\\u0022slash\\" \\n\\\\',
    'marks of byte order': '\ufeffmark\ufffe\uffff',
    'what is no number': '9007199254740993 1e999 -0 NaN Infinity',
    prototype: '__proto__'
  },
  'terminal controls': {
    escapes: '\u001b[31mred\u001b]8;;http://evil.test\u0007link\u001b]52;c;aGk=\u0007\u009b31m\b\b',
    'escapes of eight bits': '\u009b2Jcleared\u009d0;title\u009c\u0090query\u009e\u0098',
    'a cursor that moves': 'gone\u001b[1A\u001b[2K\u001b[?25l\u001bc',
    'bell, backspace and delete': 'safe\b\b\b\bevil\u0007\u007f',
    'other character sets': '\u000eshifted\u000f\u001b(0lqk\u001b(B',
    'a title and a clipboard': '\u001b]0;title\u0007\u001b]52;c;Y29weQ==\u001b\\',
    'our colour': '\u001b[39mplain\u001b[33myellow',
    'controls spelt out': '\\u001b[31m \\x1b[31m ^[[31m \\e[31mspelt'
  },
  'direction and zero width': {
    'bidi and zero width': 'a\u202egnp.exe\u2066b\u200bc\ufeffd\u00ade\u3164f',
    'tags and selectors': 'a\u{e0041}\u{e0042}b\ufe0fc\u{e0100}',
    'every turn of direction':
      'left\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200e\u200fright',
    'joiners and fillers':
      'to\u200c\u200d\u2060\u2061\u2064\u034f\u115f\u1160\uffa0\u17b4\u180egether',
    'odd formats': 'mark\u180b\u180d\ufff9\ufffa\ufffb\u{1d173}\u{1bca0}\u{13430}\u{110bd}ed',
    'letters that look alike': '\u0440\u0430ypal \u0455\u0441ope main\u0131',
    'wide characters': '\uff03\uff03\uff3berror\uff3dwide \uff1a\uff1aerror\uff1a\uff1a',
    'a family of pictures': '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} people \u2764\ufe0f'
  },
  markup: {
    markup: '<!--x--><img/src=x/onerror=alert(1)></table></details><script>alert(1)</script>',
    'the end of code': '</code><b>bold</b><code> </td></tr></table>',
    'hidden parts': '<details open><summary>look</summary><style>*{display:none}</style><!--',
    'a script as a link': '<a href="javascript:alert(1)">click</a> [click](javascript:alert(1))',
    markdown: '[click](http://evil.test) ![p](http://evil.test/p.png) **b** _i_ ~~s~~ `c` ```f',
    'blocks of text':
      'x\n# one\n## two\n---\n> quote\n- item\n+ item\n1. first\n\n    indented\n===',
    fences: 'x\n```\nout\n~~~\n```` `` ` tick',
    'links by name': '[x]: http://evil.test\n[x][] [x] [^1] [[wiki]]\n[^1]: note',
    'characters by number': '&lt;b&gt; &#60;i&#62; &#x3c;u&#x3e; &amp;amp; &#124; &#0;letters',
    table: 'a | b | c\n| --- |',
    'pipes behind backslashes': 'one \\| two \\\\| three',
    references: '@octocat/team #123 octo/app#7 https://evil.test www.evil.test a@b.test GH-12',
    'links that need no brackets':
      '<http://evil.test> ftp://evil.test mailto:a@evil.test https://github.com/octo/app/pull/4',
    commits: 'a1b2c3d a1b2c3d4e5f60718293a4b5c6d7e8f9012345678 octo/app@a1b2c3d4',
    'pictures by name, formulas': ':tada: :shipit: $x^2$ $$y$$ `$z$`',
    shell: '$(id) `id` ${{ github.token }} {{ secrets }} {% raw %} ; rm -rf /'
  },
  'Mermaid and length': {
    mermaid: 'x : crit, y ; end %%{init: {}}%% click section',
    'a directive': '%%{init: {"securityLevel":"loose"}}%%\nclick run call alert()',
    'lines like ours': 'run 1 :crit, 0, 1\n  section evil\n  run 2 :done, 0, 1',
    'the end of the picture': 'end\n```\n# outside\n```mermaid\ngantt',
    'many words': 'flood '.repeat(longName / 6),
    'one long word': 'x'.repeat(longName),
    'many lines': 'line\n'.repeat(longName / 5),
    'much that nobody sees': `seen${'\u200b'.repeat(longName)}`,
    'many pipes': `bar${'|'.repeat(longName)}`,
    'many pairs': `pair${'\u{1f600}'.repeat(longName / 2)}`,
    'many old commands': '##[error]'.repeat(longName / 9)
  },
  'group names': {
    capitals: 'Feature/LOGIN',
    'empty parts': '::',
    'parts that run together': 'ci.yml:pull_request:7',
    'percent signs': 'one%3atwo%25three',
    'paths upwards': '../../octo/app/../x',
    'names of every object': 'constructor toString hasOwnProperty',
    'letters that change with their case': '\u212aelvin \u017fmall \u0130stanbul stra\u00dfe',
    'a name of ten kilobytes': 'Name/'.repeat(longName / 5),
    nothing: '',
    'a space': ' '
  }
} as const satisfies Readonly<Record<string, Texts>>

/** All texts. */
export const hostileTexts: Texts = Object.assign({}, ...Object.values(hostileFamilies)) as Texts

/**
 * The worst of all families in one text, short enough for the shortest field: for outputs that are too slow to test with every
 * text. There are three, because the start of a text matters.
 */
export const hostileBouquets: Texts = {
  'commands first':
    '::error::start\n::add-mask::line\r::warning::back ##[stop-commands]old %0A::debug::spelt \u2028::group::next',
  'controls first':
    '\u001b[2J\u009b31m\u0007\b\u007fred\u001b]8;;x\u0007\u202e\u2066\u200b\ufeff\u3164\u{e0041}\ud800\u0000mark ::error::wrap ##[group]x',
  'markup first':
    '</code><!--x--><img/src=x/onerror=alert(1)>|`[c](http://evil.test)\n```\n# @octocat/team #1 GH-2 &lt; end %%{init}%% section'
}

/** Names that git allows: `git check-ref-format --branch`. */
export const gitBranches: readonly string[] = [
  '<!--x',
  '<img/src=x/onerror=alert(1)>',
  '</code></td><script>alert(1)</script>',
  '`id`',
  '```mermaid',
  '|x|y|',
  '$(id)',
  '${{github.token}}',
  '@octocat',
  '#123',
  'end',
  'section',
  '%%{init}%%',
  'a\u202egnp.exe',
  'a\u200bb\ufeff',
  'a\u009b31mb',
  'x;click&y=1#z%0A%3Aerror%3Ax',
  '\u0430\u0440\u0440',
  `long/${'n'.repeat(240)}`
]

/** All texts that can be written in UTF-8. */
export function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

/** The same names as three: for outputs that are too slow to test with every name. */
export const gitBouquets: Texts = {
  'of markup':
    '<!--x/<img/src=x/onerror=alert(1)>/</code></td><script>alert(1)</script>/`id`/```mermaid/|x|y|',
  'of words and signs':
    '$(id)/${{github.token}}/@octocat/#123/end/section/%%{init}%%/x;click&y=1#z%0A%3Aerror%3Ax',
  'of what nobody sees': `a\u202egnp.exe/a\u200bb\ufeff/a\u009b31mb/\u0430\u0440\u0440/long/${'n'.repeat(120)}`
}
