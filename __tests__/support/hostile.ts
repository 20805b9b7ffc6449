// What strangers write where they may write: the families that every way out is tried with.
export const hostileTexts: Readonly<Record<string, string>> = {
  'a command on a line of its own': 'fine\n::set-output name=x::y',
  'a command at the start': '::add-mask::secret',
  'a command after a space': ' \t::stop-commands::x',
  'an encoded line break': 'a%0A::error::b',
  'carriage returns': 'a\r\n::warning::b\rc',
  'an old command': 'x ##[add-mask]y ##[stop-commands]z',
  'separators and nul': 'a\u2028::error::b\u2029c\u0000d\u0085e',
  'a lone surrogate': 'a\ud800b\udc00c',
  escapes: '\u001b[31mred\u001b]8;;http://evil.test\u0007link\u001b]52;c;aGk=\u0007\u009b31m\b\b',
  'bidi and zero width': 'a\u202egnp.exe\u2066b\u200bc\ufeffd\u00ade\u3164f',
  'tags and selectors': 'a\u{e0041}\u{e0042}b\ufe0fc',
  markup: '<!--x--><img/src=x/onerror=alert(1)></table></details><script>alert(1)</script>',
  markdown: '[click](http://evil.test) ![p](http://evil.test/p.png) **b** _i_ ~~s~~ `c` ```f',
  table: 'a | b | c\n| --- |',
  references: '@octocat/team #123 octo/app#7 https://evil.test www.evil.test a@b.test GH-12',
  shell: '$(id) `id` ${{ github.token }} ; rm -rf /',
  mermaid: 'x : crit, y ; end %%{init: {}}%% click section',
  prototype: '__proto__'
}
