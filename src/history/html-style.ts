// The style of the page, and its hash: the page's Content-Security-Policy lets this very style in and nothing else. A test compares.

export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #ffffff; --card: #f6f8fa;
  --nothing: #818b98; --native: #bc4c00; --guides: #cf222e; --repaired: #0969da; --supersede: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --card: #151b23;
  --nothing: #9198a1; --native: #f0883e; --guides: #ff7b72; --repaired: #58a6ff; --supersede: #3fb950; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; } .soft { color: var(--soft); } code { font-size: .9em; }
.doubt { border-left: 4px solid var(--guides); padding: .5rem .75rem; background: var(--card); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--paper); }
tr.detail td { color: var(--soft); } tr.detail td:first-child { padding-left: 1.5rem; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; }
svg { display: block; width: 100%; } svg.weeks { height: 9rem; border-bottom: 1px solid var(--line); }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: .85rem; }
ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .5rem 0; font-size: .9rem; }
ul.key svg { width: .8rem; height: .8rem; display: inline-block; margin-right: .35rem; }
.nothing { fill: var(--nothing); } .native { fill: var(--native); } .guides { fill: var(--guides); }
.repaired { fill: var(--repaired); } .supersede { fill: var(--supersede); } .track { fill: var(--card); }
ol.runs { list-style: none; padding: 0; margin: 0; }
ol.runs li { display: grid; grid-template-columns: 13rem 1fr 15rem; gap: .25rem .75rem; align-items: center; padding: .3rem 0;
  border-bottom: 1px solid var(--line); font-size: .9rem; }
ol.runs svg { height: 1.4rem; }
@media (max-width: 44rem) { ol.runs li { grid-template-columns: 1fr; } h1 { font-size: 1.25rem; } }
`

/** SHA-256 of the style, in base64. */
export const styleHash = 'qCqHBGo5HDO/gwk3NO/3UR8djA1vNWfr+/laZtbjjgU='
