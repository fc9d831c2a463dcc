/** The style of a page: quiet, in the fonts of the machine, for light and dark, narrow and wide, screen and paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#22211e;--soft:#625e56;--rule:#e3dfd6;--wash:#f4f1ea;--link:#1d4f7c;--mark:#2b5f8f;--clash:#a3301a;--fact:#2c6a3c}
@media (prefers-color-scheme:dark){:root{--paper:#171716;--ink:#e9e6df;--soft:#a8a399;--rule:#35332f;--wash:#201f1d;--link:#9cc4e8;--mark:#7fb2de;--clash:#f29380;--fact:#8ccb9b}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:4rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:0 1.5rem 6rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
i{font-style:normal}
h1,h2,h3,h4,h5{line-height:1.25;margin:0;font-weight:600;text-wrap:balance}
h1{font-size:2rem;padding-top:3rem}
h2{font-size:1.5rem;margin:4rem 0 1rem;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1.2rem}
h4{font-size:1rem;margin:1.25rem 0 .4rem}
h5,.m,.d,small,nav,table,.lg,.th,.as,.h,.ag{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Open Sans",sans-serif}
h5{font-size:.78rem;color:var(--soft);margin:.7rem 0 .15rem}
.h{font-size:.9rem;letter-spacing:.02em;color:var(--soft);margin:0}
p,ul,ol{margin:.4rem 0;padding:0}
li{list-style:none}
small,.m,.d,.ag,.lg{font-size:.82rem;color:var(--soft)}
small{display:block}
.m{margin:.2rem 0}
.v{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.x{color:var(--clash);font-weight:600;font-family:system-ui,sans-serif}
.u{color:var(--soft)}
s{color:var(--soft)}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;align-items:center;background:var(--paper);border-bottom:1px solid var(--rule);padding:.6rem 0;font-size:.9rem}
nav a{text-decoration:none}
form{display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:center;margin-left:auto;color:var(--soft)}
input[type=search]{font:inherit;color:var(--ink);background:var(--wash);border:1px solid var(--soft);border-radius:4px;padding:.25rem .5rem;width:13rem}
.as{border-left:3px solid var(--mark);padding-left:.8rem;font-size:.9rem}
.cl h2{font-size:1.1rem;border:0;margin:1.5rem 0 .3rem;padding:0}
article{margin:2.2rem 0;content-visibility:auto;contain-intrinsic-size:auto 18rem}
.b{font-size:1.08rem;max-width:46rem}
.c{display:grid;grid-template-columns:1rem 8.5rem 1fr;gap:0 .6rem;padding:.3rem 0;max-width:52rem}
#events .c{grid-template-columns:1rem 1fr}
.c .d{padding-top:.2rem}
.k{display:inline-block;width:.62em;height:.62em;border:1.5px solid var(--mark);border-radius:50%;overflow:hidden;text-indent:2em;white-space:nowrap;vertical-align:baseline;margin-right:.45em;flex:none}
.c>.k{margin-top:.5em}
.kh{background:var(--mark);padding:0}
.ke,.kp,.ka{border-style:dashed}
.kb{background:linear-gradient(90deg,var(--mark) 50%,transparent 50%)}
.kd{border-color:var(--clash);background:linear-gradient(135deg,transparent 43%,var(--clash) 43% 57%,transparent 57%)}
.ko{border-radius:0;transform:rotate(45deg) scale(.85)}
.kt{border:0;background:linear-gradient(45deg,transparent 43%,var(--clash) 43% 57%,transparent 57%),linear-gradient(135deg,transparent 43%,var(--clash) 43% 57%,transparent 57%)}
.kr{border-radius:0;border-color:var(--fact);background:var(--fact);transform:rotate(45deg) scale(.85)}
.lg{background:var(--wash);border-radius:6px;padding:.7rem 1rem;margin:1rem 0 2rem}
.lg ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.25rem 1.5rem}
.lg li{display:flex;gap:.6rem;align-items:baseline}
.lg svg{width:5rem;flex:none;align-self:center}
.tl{margin:1.8rem 0;content-visibility:auto;contain-intrinsic-size:auto 30rem}
.th,.tl li{display:grid;grid-template-columns:11rem 1fr 20rem;gap:0 1rem}
.th{align-items:end;border-bottom:1px solid var(--rule);padding-bottom:.2rem}
.th h3{grid-column:1/3}
.th small{display:inline;font-weight:400}
.tl li{padding:.35rem 0;border-bottom:1px solid var(--rule)}
.tl li>div{min-width:0}
.tl li a{text-decoration:none;color:var(--ink)}
.tl li a:hover{text-decoration:underline}
svg{display:block;width:100%;overflow:visible}
.s{height:16px;margin:.25rem 0}
.t{height:16px;font-size:11px;fill:var(--soft)}
g line{stroke:var(--rule)}
.gd{stroke:var(--fact)}
circle,.la{fill:var(--mark)}
rect{stroke:var(--mark);fill:var(--mark)}
.h0,.h1,.h2{fill-opacity:.16}
.h1{fill-opacity:.38}
.h2{fill-opacity:.65}
.ab,.im{fill-opacity:.1;stroke:none}
.im{stroke:var(--mark);stroke-opacity:.6;stroke-dasharray:2 2}
.op{stroke:var(--mark);stroke-width:1.5;stroke-dasharray:3 3}
.dn{stroke:var(--clash);fill:none}
.rc{fill:var(--fact);stroke:none}
#no{stroke:var(--clash);stroke-width:1.5}
#rec{fill:var(--fact)}
#lb,#rb{stroke:var(--soft);fill:none}
#lo,#ro{fill:var(--mark)}
.w{font-size:1.05rem;display:flex;flex-wrap:wrap;gap:.1rem 2rem;justify-content:space-between}
.rec{color:var(--fact)}
table{border-collapse:collapse;width:100%;font-size:.86rem;margin:.8rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:400;vertical-align:bottom}
tbody th{font-weight:600;width:11rem}
th:has(svg),td:has(svg){width:19rem}
.a h4{margin-top:0}
.l li{padding:.15rem 0 .15rem 1.1rem;text-indent:-1.1rem}
.l li small{display:inline}
@media (max-width:46rem){
body{padding:0 1rem 4rem}
h1{font-size:1.6rem;padding-top:1.5rem}
nav{position:static}
form{margin-left:0}
.c{grid-template-columns:1rem 1fr}
.c .d{grid-column:2}
.c>div{grid-column:2}
.th,.tl li{grid-template-columns:1fr}
.th h3{grid-column:1}
table,thead,tbody,tr,th,td{display:block;width:auto!important;border:0;padding:0}
thead th:not(:has(svg)){display:none}
tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--wash:#fff;--link:#000;--mark:#234;--clash:#8a1c08;--fact:#1d5a2d}
*{print-color-adjust:exact}
nav{display:none}
body{max-width:none;padding:0;font-size:10.5pt}
article,.tl{content-visibility:visible}
h2,h3,h4,h5,.th,thead{break-after:avoid}
li,tr,.m{break-inside:avoid}
a{text-decoration:none}
a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
}
@page{margin:18mm 16mm}
`
