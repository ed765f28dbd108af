// A view of Wijkwerk in a frame of another page, and the window in which one signs on for it.
(() => {
  "use strict";
  const ASK_EVERY = 2_000;
  const ASK_FOR = 10 * 60_000;
  const view = document.querySelector("[data-wk-kader]");
  // Tells the other blocks of the page that somebody signed on.
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("wijkwerk") : null;

  // ---------- The window ----------
  const closer = document.querySelector("[data-wk-sluitvenster]");
  if (closer) {
    closer.hidden = false;
    channel?.postMessage("aangemeld");
    closer.addEventListener("click", () => close());
    setTimeout(() => close(), 400);
  }
  if (!view) {
    return;
  }

  // ---------- Its height, for the page around it ----------
  const { wkKader: around, wkStand: stand } = view.dataset;
  if (around && parent !== window) {
    let told = 0;
    const tell = () => {
      const hoogte = Math.ceil(view.getBoundingClientRect().bottom + scrollY);
      if (hoogte !== told) {
        told = hoogte;
        parent.postMessage({ wijkPortlet: 1, hoogte, stand }, around);
      }
    };
    new ResizeObserver(tell).observe(view);
  }

  // ---------- Links ----------
  // What is not this view opens the module in full; what is, keeps how it is shown.
  const here = new URL(location.href);
  const keep = (address) => {
    for (const name of ["omgeving", "inbed"]) {
      const value = here.searchParams.get(name);
      if (value !== null) {
        address.searchParams.set(name, value);
      }
    }
    return address.href;
  };
  if (parent !== window) {
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link || link.target || link.getAttribute("href").startsWith("#")) {
        return;
      }
      const address = new URL(link.href);
      if (address.origin === here.origin && address.pathname === here.pathname) {
        link.href = keep(address);
      } else {
        link.target = "_top";
      }
    });
  }

  // ---------- Signed out ----------
  // Not a reload: what was sent before must not be sent again.
  const again = () => location.replace(here.pathname + here.search);
  const retry = view.querySelector("[data-wk-opnieuw]");
  if (retry) {
    retry.hidden = false;
    retry.addEventListener("click", again);
  }
  const signOn = view.querySelector("[data-wk-aanmelden]");
  if (!signOn) {
    return;
  }
  let asking = false;
  const ask = async () => {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const answer = await fetch(view.dataset.wkVraag, { cache: "no-store" });
      if (answer.ok && (await answer.json()).aangemeld) {
        channel?.postMessage("aangemeld");
        again();
      }
    } catch {
      // No network: the next try may work.
    } finally {
      asking = false;
    }
  };
  addEventListener("focus", ask);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  channel?.addEventListener("message", ask);
  let timer = 0;
  signOn.addEventListener("click", () => {
    const end = Date.now() + ASK_FOR;
    clearInterval(timer);
    timer = setInterval(() => {
      if (Date.now() > end) {
        clearInterval(timer);
      } else {
        ask();
      }
    }, ASK_EVERY);
  });

  // A browser that keeps cookies from frames of other sites may give them when asked by a click.
  const allow = view.querySelector("[data-wk-toestaan]");
  if (allow && document.requestStorageAccess) {
    document.hasStorageAccess().then((has) => {
      allow.hidden = has;
    });
    allow.addEventListener("click", async () => {
      try {
        await document.requestStorageAccess();
        again();
      } catch {
        view.querySelector("[data-wk-zin]").textContent = allow.dataset.wkToestaan;
      }
    });
  }
})();
