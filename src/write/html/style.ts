/** The style of a page: quiet, in the fonts of the machine, for light and dark, narrow and wide, screen and paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#22211e;--soft:#625e56;--rule:#e6e2da;--wash:#f5f2ec;--link:#1d4f7c;--mark:#2b5f8f;--clash:#a3301a;--fact:#2c6a3c;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Open Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#171716;--ink:#e9e6df;--soft:#a8a399;--rule:#32302c;--wash:#1f1e1c;--link:#9cc4e8;--mark:#7fb2de;--clash:#f29380;--fact:#8ccb9b}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:67rem;padding:0 1.5rem 6rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Noto Serif",serif;overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
:target{scroll-margin-top:4.5rem}
article:target>h3,article:target>div>h4,.c:target>div{background:linear-gradient(var(--wash),var(--wash))}
i{font-style:normal}
h1,h3,h4,p,td,.c>div{unicode-bidi:plaintext}
a,.d,small{unicode-bidi:isolate}
h1,h2,h3,h4,h5{line-height:1.25;margin:0;font-weight:600;text-wrap:balance}
h1{font-size:2.1rem;padding-top:3rem}
h2{font-size:1.5rem;margin:4.5rem 0 1.25rem;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1.2rem}
h4{font-size:1rem;margin:1.4rem 0 .3rem}
h5,.m,.d,small,nav,table,.lg,.th,.as,.h,.ag,.toc{font-family:var(--sans)}
h5{font-size:.78rem;color:var(--soft);margin:.8rem 0 .1rem}
h5:first-child{margin-top:.15rem}
.h{font-size:.9rem;color:var(--soft);margin:0}
p,ul,ol{margin:.4rem 0;padding:0}
li{list-style:none}
small,.m,.d,.ag,.lg{font-size:.82rem;line-height:1.5;color:var(--soft)}
small{display:block}
.m{margin:.2rem 0}
.v{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.x{color:var(--clash);font-weight:600;font-family:var(--sans)}
.u,s{color:var(--soft)}
nav{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;align-items:center;background:var(--paper);border-bottom:1px solid var(--rule);padding:.6rem 0;margin-top:1rem;font-size:.9rem}
nav a,.o a{text-decoration:none}
nav a:hover,.o a:hover{text-decoration:underline}
form{display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;margin-left:auto;color:var(--soft)}
input[type=search]{font:inherit;color:var(--ink);background:var(--wash);border:1px solid var(--soft);border-radius:4px;padding:.25rem .5rem;width:13rem}
input[type=checkbox]{accent-color:var(--mark);vertical-align:-.1em}
.as{border-left:3px solid var(--mark);padding-left:.8rem;margin-top:1rem;font-size:.9rem}
.cl h2,.toc h2{font:600 .9rem var(--sans);color:var(--soft);border:0;margin:1.8rem 0 .3rem;padding:0}
.toc{display:grid;grid-template-columns:3fr 2fr;gap:0 3rem;font-size:.9rem}
.toc li{padding:.12rem 0}
.toc small{display:inline}
.toc .y{display:flex;flex-wrap:wrap;gap:0 1.1rem}
article{margin:2.4rem 0;content-visibility:auto;contain-intrinsic-size:auto 16rem}
.h+article{margin-top:1.2rem}
.b{font-size:1.08rem;max-width:46rem}
.o a::after{content:" →"/""}
.c{display:grid;grid-template-columns:.9rem 9.5rem minmax(0,42rem) minmax(5.5rem,1fr);gap:0 .7rem;padding:.28rem 0}
.c>.d{padding-top:.15rem}
.c>.o{text-align:right;padding-top:.15rem}
#events .c{grid-template-columns:.9rem 1fr}
.k{display:inline-block;width:.62em;height:.62em;border:1.5px solid var(--mark);border-radius:50%;overflow:hidden;text-indent:2em;white-space:nowrap;vertical-align:baseline;margin-right:.45em}
.c>.k{margin-top:.5em}
.kh{background:var(--mark)}
.kb{background:linear-gradient(90deg,var(--mark) 50%,transparent 50%)}
.ke,.kp,.ka{border-style:dashed}
.kd{border-color:var(--clash);background:linear-gradient(135deg,transparent 43%,var(--clash) 43% 57%,transparent 57%)}
.ko{border-radius:0;transform:rotate(45deg) scale(.85)}
.kt{border:0;background:linear-gradient(45deg,transparent 43%,var(--clash) 43% 57%,transparent 57%),linear-gradient(135deg,transparent 43%,var(--clash) 43% 57%,transparent 57%)}
.kr{border-radius:0;border-color:var(--fact);background:var(--fact);transform:rotate(45deg) scale(.85)}
.lg{padding:.2rem 0 .6rem}
.lg ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(14.5rem,1fr));gap:.15rem 1.5rem}
.lg li{display:flex;gap:.7rem;align-items:center}
.lg svg,.lg li>:first-child:not(span){flex:none}
.lg svg{width:3.2rem}
.lg b{white-space:nowrap}
.lg i{margin:0 .2rem}
.tl{margin:2rem 0;content-visibility:auto;contain-intrinsic-size:auto 30rem}
.tl ol{margin:0}
.th,.tl li{display:grid;grid-template-columns:11.5rem 1fr 21rem;gap:0 1.2rem}
.th{align-items:end;border-bottom:1px solid var(--rule);padding-bottom:.25rem}
.th h3{grid-column:1/3}
.th small{display:inline;font-weight:400}
.tl li{padding:.4rem 0;border-bottom:1px solid var(--rule);overflow:hidden}
.tl li>div{min-width:0}
.tl li>.d{padding-top:.15rem}
.tl li a{text-decoration:none;color:var(--ink)}
.tl li a:hover{text-decoration:underline}
svg{display:block;width:100%;overflow:visible}
.s{height:16px;margin:.25rem 0}
.t{height:14px;font-size:11px;fill:var(--soft)}
circle{r:4px;cy:8px}
rect{y:3px;height:10px;rx:2px;stroke:var(--mark)}
circle,rect{fill:var(--mark)}
.h0,.h1,.h2{fill-opacity:.16}
.h1{fill-opacity:.38}
.h2{fill-opacity:.65}
.ab,.im{fill-opacity:.12;stroke:none}
.im{stroke:var(--mark);stroke-opacity:.6;stroke-dasharray:2 2}
.op{stroke:var(--mark);stroke-width:1.5;stroke-dasharray:3 3}
.dn{stroke:var(--clash);fill:none}
.rc{fill:var(--fact);stroke:none}
g>rect{y:-500px;height:1000px;width:1px;rx:0;stroke:none;fill:var(--rule)}
.gd{fill:var(--fact);fill-opacity:.45}
.s:has(.im)>:not(:first-child){opacity:.6}
.op{transform:translateY(8px)}
#no{stroke:var(--clash);stroke-width:1.5}
#rec{fill:var(--fact)}
#lb,#rb{stroke:var(--soft);fill:none}
#lo,#ro{fill:var(--mark)}
.w{font-size:1.05rem;display:flex;flex-wrap:wrap;gap:.1rem 2.5rem}
.ag{margin:.6rem 0}
.ag li{max-width:46rem}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.5;margin:.8rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem 1.2rem .45rem 0;border-bottom:1px solid var(--rule)}
thead th{color:var(--soft);font-weight:400;vertical-align:bottom}
tbody th{font-weight:600;width:12.5rem}
.sv{width:19.5rem;padding-right:0;overflow:hidden}
.rc2{width:9rem;padding:.45rem 0 .45rem 1.2rem}
.rec th{color:var(--fact)}
#actors article{display:grid;grid-template-columns:15rem 1fr;gap:0 2rem;margin:0;padding:1.1rem 0;border-bottom:1px solid var(--rule);contain-intrinsic-size:auto 10rem}
#actors .g{margin-top:2.5rem}
#actors h4{margin:0}
.l{margin:.1rem 0}
.l li{padding:.1rem 0 .1rem 1.1rem;text-indent:-1.1rem;font-size:.95rem}
.l small{display:inline}
@media screen and (max-width:46rem){
body{padding:0 1rem 4rem}
h1{font-size:1.6rem;padding-top:1.5rem}
h2{margin-top:3rem}
html{scroll-padding-top:1rem}
nav{position:static}
form{margin-left:0}
.toc,.th,.tl li,#actors article{grid-template-columns:minmax(0,1fr)}
.c,#events .c{grid-template-columns:.9rem 1fr}
.c>.d,.c>div,.c>.o{grid-column:2;text-align:left}
.th h3{grid-column:1}
.tl .s{overflow:hidden}
.o .v{position:static;width:auto;height:auto;margin:0;clip-path:none}
table,thead,tbody,tr,th,td{display:block;width:auto!important;border:0;padding:0!important}
thead th:not(.sv){display:none}
tr{border-bottom:1px solid var(--rule);padding:.6rem 0!important}
.rc2:not(:empty)::before{content:"beside the record: ";color:var(--soft)}
}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--rule:#ccc;--wash:#fff;--link:#000;--mark:#2b4a6b;--clash:#8a1c08;--fact:#1d5a2d}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.toc{display:none}
html{font-size:9.8pt}
body{max-width:none;padding:0;line-height:1.45}
article{margin:1.6rem 0}
.o a::after{content:none}
article,.tl{content-visibility:visible}
h1{padding:0}
h2{margin-top:2.2rem}
h2,h3,h4,h5,.th,thead,.m{break-after:avoid}
li,tr,.w,.m{break-inside:avoid}
.c{grid-template-columns:.9rem 7.5rem 1fr 6.5rem}
.th,.tl li{grid-template-columns:7.5rem 1fr 19rem}
.sv{width:17rem}
.t{font-size:7.5px}
tbody th{width:8.5rem}
.rc2{width:6.5rem}
#actors article{grid-template-columns:11rem 1fr}
a{text-decoration:none}
a[href^=http]:not(td *)::after{content:" (" attr(href) ")";font-size:.8em;word-break:break-all}
@page{margin:17mm 16mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
}
`
