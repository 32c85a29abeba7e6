import { check } from 'linkinator';
for (const o of [{path:'/index.html',serverRoot:'/tmp/bsite'},{path:'index.html',serverRoot:'/tmp/bsite'},{path:'/tmp/bsite'},{path:'/', serverRoot:'/tmp/bsite'}]) {
 const t=performance.now();
 try { const { links, passed } = await check({...o, recurse: true, concurrency: 100, checkFragments: true, checkCss: true});
 console.log(o, links.length, passed, links.filter(l=>l.state==='BROKEN').slice(0,3).map(l=>[l.url,l.status]), links.filter(l=>l.state==='BROKEN').length, performance.now()-t);
 } catch(e) { console.log(String(e)) }
}
