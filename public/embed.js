/* Fits the height of Ceyuan's charts to their content: <iframe data-ceyuan src="…/zh/embed/…"></iframe>.
   Listens only to those frames, and only to the origin that each was loaded from. */
(() => {
  if (window.ceyuanEmbeds) return;
  window.ceyuanEmbeds = true;
  const frames = () => [...document.querySelectorAll('iframe[data-ceyuan]')];
  const originOf = (frame) => new URL(frame.src, location.href).origin;
  addEventListener('message', ({ data, source, origin }) => {
    if (data?.source !== 'ceyuan' || data.type !== 'height') return;
    const height = Math.ceil(Number(data.height));
    if (!(height > 0 && height < 20000)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height}px`;
  });
  /* Frames that spoke before this script was there are asked again. */
  const ask = () => {
    for (const frame of frames())
      frame.contentWindow?.postMessage({ source: 'ceyuan', type: 'ping' }, originOf(frame));
  };
  ask();
  addEventListener('load', ask);
})();
