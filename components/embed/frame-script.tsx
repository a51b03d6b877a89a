/**
 * Runs in the frame, before anything else has loaded. Tells the host how high the content is, whenever that
 * changes: in our own form, and in those that hosts of AMP and of Datawrapper already understand. Measures the
 * content and not the window, so that the frame can also become lower. Links that leave the frame open beside it.
 */
const SCRIPT = `(function(){
var content=document.currentScript.previousElementSibling,id=content.id,said=0;
function tell(again){
var height=Math.ceil(content.getBoundingClientRect().height);
if(!height||(height===said&&again!==true))return;
said=height;
var sizes={};sizes[id]=height;
[{source:'ceyuan',version:1,type:'height',id:id,height:height},{sentinel:'amp',type:'embed-size',height:height},{'datawrapper-height':sizes}].forEach(function(message){parent.postMessage(message,'*')});
}
if(parent!==window){
new ResizeObserver(tell).observe(content);
addEventListener('load',tell);
addEventListener('message',function(event){if(event.source===parent&&event.data&&event.data.source==='ceyuan'&&event.data.type==='ping')tell(true)});
}
addEventListener('click',function(event){
var link=event.target.closest&&event.target.closest('a[href]');
if(link&&!event.defaultPrevented&&link.pathname!==location.pathname){link.target='_blank';link.rel='noopener'}
});
})()`;

/** Stands right behind the element whose height counts. */
export function FrameScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT.replaceAll('\n', '') }} />;
}
