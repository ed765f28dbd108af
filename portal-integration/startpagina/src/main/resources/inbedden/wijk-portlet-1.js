/*
 * <wijk-portlet>: a block of Wijkwerk in any web page. Version 1 of its contract; see
 * docs/beheer/intranet.md. Pages pin this file by its hash, so it says as little as can be: what the
 * block looks like and how it works comes with the frame.
 */
(() => {
  "use strict";
  if (customElements.get("wijk-portlet")) {
    return;
  }
  const own = document.currentScript?.src ? new URL(document.currentScript.src).origin : "";
  // What a page does to any element says nothing about the block.
  const ANY_ELEMENT = /^(aria-.*|data-.*|class|dir|hidden|id|lang|part|role|slot|style|tabindex|title)$/;
  const NOT_PARAMETERS = ["wijkwerk", "module", "name", "wijk", "omgeving", "titel"];
  // A view that stays silent after it was loaded was refused by the browser.
  const PATIENCE = 4_000;
  const HIGHEST = 20_000;
  const TEXTS = {
    nl: {
      laden: "Wordt geladen…",
      fout: "Dit blok van Wijkwerk is nu niet te bereiken.",
      opnieuw: "Opnieuw proberen",
      geweigerd: "Wijkwerk mag op deze website niet worden getoond. Vraag het de beheerder.",
    },
    en: {
      laden: "Loading…",
      fout: "This block of Wijkwerk cannot be reached now.",
      opnieuw: "Try again",
      geweigerd: "Wijkwerk may not be shown on this website. Ask the administrator.",
    },
  };
  // Not a style element: the content security policy of the page would have to allow it.
  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { display: block; min-width: 0; }
    :host([hidden]) { display: none; }
    .block { all: initial; display: block; position: relative; color: #14202b; font: 16px/1.45 "Source Sans 3", system-ui, sans-serif; }
    .dark { color: #eef2f5; }
    iframe { all: initial; display: block; width: 100%; border: 0; color-scheme: light; }
    p { all: unset; display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1em; box-sizing: border-box; padding: 1em; border: 1px solid #b9c5cf; border-block-start: 4px solid #17479e; background: #fff; }
    .dark p { border-color: #3a4a58; border-block-start-color: #2459b8; background: #17212a; }
    iframe + p { position: absolute; inset: 0; align-items: start; }
    button { font: inherit; font-weight: 600; color: #17479e; background: none; border: 1.5px solid; border-radius: 3px; padding: .3em 1em; min-height: 2.25em; cursor: pointer; }
    .dark button { color: #9cc3ff; }
    button:focus-visible { outline: 3px solid; outline-offset: 2px; }
  `);

  const lists = new Map();
  /** What a module can show: null when it is not there. Asked once per page, and again after a failure. */
  const list = (base, module) => {
    const address = `${base}/${module}/portlets.json`;
    if (!lists.has(address)) {
      const answer = fetch(address, { credentials: "omit", cache: "no-cache" }).then((response) => {
        if (response.ok) {
          return response.json();
        }
        if (response.status === 404) {
          return null;
        }
        throw new Error(`${address} answers ${response.status}`);
      });
      answer.catch(() => lists.delete(address));
      lists.set(address, answer);
    }
    return lists.get(address);
  };

  class WijkPortlet extends HTMLElement {
    #block = document.createElement("div");
    #frame = null;
    #base = "";
    #wanted = "";
    #stand = "";
    #timer = 0;
    #heard = false;
    #observer = new MutationObserver(() => this.#show());

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [style];
      root.append(this.#block);
    }

    connectedCallback() {
      addEventListener("message", this);
      this.#observer.observe(this, { attributes: true });
      this.#wanted = "";
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#observer.disconnect();
      this.#clear();
    }

    /** Only what its own frame says, and only as long as that frame shows Wijkwerk. */
    handleEvent({ source, origin, data }) {
      const height = Number(data?.hoogte);
      if (
        !this.#frame ||
        source !== this.#frame.contentWindow ||
        origin !== this.#base ||
        data?.wijkPortlet !== 1 ||
        !(height > 0 && height <= HIGHEST)
      ) {
        return;
      }
      clearTimeout(this.#timer);
      this.#heard = true;
      this.#frame.style.height = `${height}px`;
      this.#say(null);
      this.#tell(String(data.stand));
    }

    get #texts() {
      const lang = this.closest("[lang]")?.lang ?? "nl";
      return lang.startsWith("en") ? TEXTS.en : TEXTS.nl;
    }

    #value(name) {
      return this.getAttribute(name)?.trim() ?? "";
    }

    async #show() {
      const wanted = JSON.stringify(
        [...this.attributes]
          .filter(({ name }) => !ANY_ELEMENT.test(name))
          .map(({ name, value }) => [name, value]),
      );
      if (wanted === this.#wanted) {
        return;
      }
      this.#wanted = wanted;
      this.#clear();
      const dark = this.#value("omgeving") === "donker";
      this.#block.className = dark ? "block dark" : "block";
      this.hidden = false;
      this.#say(this.#texts.laden);
      this.#tell("laden");
      let found;
      try {
        this.#base = new URL(this.#value("wijkwerk") || own).origin;
        const module = await list(this.#base, encodeURIComponent(this.#value("module")));
        found = module?.portlets.find(({ naam }) => naam === this.#value("name"));
      } catch (error) {
        console.warn("wijk-portlet:", error);
        if (wanted === this.#wanted) {
          this.#fail();
        }
        return;
      }
      if (wanted !== this.#wanted || !this.isConnected) {
        return;
      }
      if (found) {
        this.#open(found, dark);
      } else {
        this.#clear();
        this.hidden = true;
        this.#tell("afwezig");
      }
    }

    #open({ pad, titel, hoogte, parameters }, dark) {
      const address = new URL(pad, this.#base);
      for (const name of parameters) {
        const value =
          (NOT_PARAMETERS.includes(name) ? "" : this.#value(name)) ||
          (name === "gebied" ? this.#value("wijk") : "");
        if (value) {
          address.searchParams.set(name, value);
        }
      }
      if (dark) {
        address.searchParams.set("omgeving", "donker");
      }
      address.searchParams.set("inbed", location.origin);
      const frame = document.createElement("iframe");
      frame.title = this.#value("titel") || titel;
      frame.loading = "lazy";
      frame.style.height = `${hoogte}px`;
      frame.addEventListener("load", () => {
        clearTimeout(this.#timer);
        if (this.#heard) {
          return;
        }
        this.#timer = setTimeout(() => {
          console.warn(
            `wijk-portlet: ${address.href} does not answer in this page. Is ${location.origin} in WIJKWERK_FRAME_ANCESTORS?`,
          );
          this.#clear();
          this.#say(this.#texts.geweigerd);
          this.#tell("geweigerd");
        }, PATIENCE);
      });
      frame.src = address.origin === this.#base ? address.href : "about:blank";
      this.#frame = frame;
      this.#block.prepend(frame);
    }

    #fail() {
      this.#clear();
      this.#say(this.#texts.fout);
      const again = document.createElement("button");
      again.type = "button";
      again.textContent = this.#texts.opnieuw;
      again.addEventListener("click", () => {
        this.#wanted = "";
        this.#show();
      });
      this.#block.lastChild.append(again);
      this.#tell("fout");
    }

    #clear() {
      clearTimeout(this.#timer);
      this.#frame = null;
      this.#heard = false;
      this.#block.replaceChildren();
    }

    #say(sentence) {
      this.#block.querySelector("p")?.remove();
      if (sentence) {
        const line = document.createElement("p");
        line.setAttribute("role", "status");
        line.textContent = sentence;
        this.#block.append(line);
      }
    }

    #tell(stand) {
      if (stand !== this.#stand) {
        this.#stand = stand;
        const detail = { stand, module: this.#value("module"), naam: this.#value("name") };
        this.dispatchEvent(new CustomEvent("wijk-portlet", { bubbles: true, composed: true, detail }));
      }
    }
  }
  customElements.define("wijk-portlet", WijkPortlet);
})();
