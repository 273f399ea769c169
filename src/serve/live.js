// In an open page of the preview: shows what changed, where the reader is.
"use strict";
(() => {
  const me = document.currentScript;
  let version = Number(me.dataset.version);
  let busy = false;

  const sheets = (page) => [...page.querySelectorAll('link[rel~="stylesheet"]')];

  const swapSheets = (next) => {
    const old = sheets(document);
    const known = new Set(old.map((one) => one.getAttribute("href")));
    const wanted = sheets(next).map((one) => one.getAttribute("href"));
    const fresh = wanted.filter((href) => !known.has(href));
    const gone = old.filter((one) => !wanted.includes(one.getAttribute("href")));
    // The old sheet goes when the new one is there: no moment without style.
    const loaded = fresh.map((href) => new Promise((done) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
      link.onload = link.onerror = done;
      document.head.append(link);
    }));
    return Promise.all(loaded).then(() => gone.forEach((one) => one.remove()));
  };

  // A page with scripts of its own has state that only a full load sets up.
  const scripts = (page) =>
    page.querySelectorAll("script[src]:not([data-events]), script:not([src]):not([type])").length;

  const refresh = async () => {
    const answer = await fetch(location.href, { cache: "no-store" });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const own = next.querySelector("script[data-events]");
    if (own === null || scripts(document) + scripts(next) > 0) {
      location.reload();
      return;
    }
    own.remove();
    await swapSheets(next);
    const kept = document.body.querySelectorAll("script[data-events], konzept-mistakes");
    const now = document.body.cloneNode(true);
    now.querySelectorAll("script[data-events], konzept-mistakes").forEach((one) => one.remove());
    if (now.innerHTML !== next.body.innerHTML) {
      document.body.replaceChildren(...next.body.childNodes, ...kept);
    }
    document.title = next.title;
    for (const name of ["lang", "dir"]) {
      const value = next.documentElement.getAttribute(name);
      if (value !== null) document.documentElement.setAttribute(name, value);
    }
  };

  const tell = (mistakes) => {
    document.querySelector("konzept-mistakes")?.remove();
    if (mistakes === null) return;
    const place = document.createElement("konzept-mistakes");
    const shadow = place.attachShadow({ mode: "open" });
    const style = new CSSStyleSheet();
    style.replaceSync(`
      :host { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647;
        background: #16181d; color: #f3f4f6; border-top: 4px solid #e5484d; }
      pre { margin: 0; padding: 1rem 1.25rem; font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
        overflow-wrap: anywhere; }`);
    shadow.adoptedStyleSheets = [style];
    const text = document.createElement("pre");
    text.setAttribute("role", "alert");
    text.tabIndex = 0;
    text.textContent = mistakes;
    shadow.append(text);
    document.body.append(place);
  };

  // News may come while older news is being fetched; the last counts. A preview that was started again counts anew.
  let news = { version, mistakes: null };
  const follow = async () => {
    if (busy) return;
    busy = true;
    try {
      while (version !== news.version) {
        const aim = news.version;
        await refresh();
        version = aim;
      }
      tell(news.mistakes);
    } finally {
      busy = false;
    }
  };

  const events = new EventSource(me.dataset.events);
  events.onmessage = (event) => {
    news = JSON.parse(event.data);
    follow();
  };
})();
