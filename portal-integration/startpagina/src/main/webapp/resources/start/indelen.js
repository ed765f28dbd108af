// Arranging the start page without a new page at every step. The server does the steps; without
// this script every button works as well. Dragging ends in the same step as a button.
(() => {
  "use strict";
  const region = () => document.querySelector("[data-wk-indelen]");
  const say = document.querySelector("[data-wk-zeg]");
  let leaving = false;
  let dragged = null;

  const focusOn = (name) => {
    const button = name && region().querySelector(`[data-wk-knop="${CSS.escape(name)}"]`);
    const card = button?.closest("[data-wk-blok]");
    const target = button && !button.disabled ? button : card?.querySelector("[data-wk-knop]:enabled");
    if (target) {
      target.focus();
    } else {
      const line = region().querySelector("[data-wk-gemeld]");
      line.tabIndex = -1;
      line.focus();
    }
  };

  const step = async (form, button) => {
    const data = new URLSearchParams(new FormData(form, button));
    region().setAttribute("aria-busy", "true");
    try {
      const response = await fetch(form.action, { method: "POST", body: data });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("[data-wk-indelen]");
      if (!response.ok || response.redirected || !fresh) {
        throw new Error("not the page that was asked for");
      }
      region().replaceWith(document.importNode(fresh, true));
      wire();
      focusOn(fresh.dataset.wkKnopWas);
      const wrong = [...region().querySelectorAll(".wk-messages p")].map((p) => p.textContent);
      say.textContent = wrong.length
        ? wrong.join(" ")
        : region().querySelector("[data-wk-gemeld]").firstChild.textContent.trim();
    } catch {
      // Signed off, or the network is gone: let the browser do it and show what is the matter.
      leaving = true;
      form.dataset.wkZelf = "1";
      form.requestSubmit(button);
    }
  };

  const wireForm = () => {
    const form = document.getElementById("indeling");
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      const own = button?.dataset.wkKnop !== undefined || button?.id === "indeling:verplaats";
      if (own && !form.dataset.wkZelf) {
        event.preventDefault();
        step(form, button);
      } else {
        leaving = true;
      }
    });
  };

  const mark = (element, side) => {
    for (const each of document.querySelectorAll(".wk-valt-voor, .wk-valt-na")) {
      each.classList.remove("wk-valt-voor", "wk-valt-na");
    }
    element?.classList.add(side === "VOOR" ? "wk-valt-voor" : "wk-valt-na");
  };
  const side = (card, event) => {
    const box = card.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2 ? "VOOR" : "NA";
  };
  const drop = (target, where) => {
    const form = document.getElementById("indeling");
    form.elements["indeling:sleep"].value = dragged;
    form.elements["indeling:doel"].value = target;
    form.elements["indeling:kant"].value = where;
    form.requestSubmit(document.getElementById("indeling:verplaats"));
  };
  const wireDrag = () => {
    for (const card of region().querySelectorAll("[data-wk-blok]")) {
      card.draggable = true;
      card.addEventListener("dragstart", (event) => {
        dragged = card.dataset.wkBlok;
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", dragged);
        card.classList.add("wk-sleept");
        region().classList.add("wk-sleepbezig");
      });
      card.addEventListener("dragend", () => {
        dragged = null;
        card.classList.remove("wk-sleept");
        region().classList.remove("wk-sleepbezig");
        mark(null);
      });
      card.addEventListener("dragover", (event) => {
        if (dragged && dragged !== card.dataset.wkBlok) {
          event.preventDefault();
          mark(card, side(card, event));
        }
      });
      card.addEventListener("drop", (event) => {
        if (dragged && dragged !== card.dataset.wkBlok) {
          event.preventDefault();
          drop(card.dataset.wkBlok, side(card, event));
        }
      });
    }
    for (const place of region().querySelectorAll("[data-wk-naast]")) {
      place.addEventListener("dragover", (event) => {
        if (dragged && dragged !== place.dataset.wkNaast) {
          event.preventDefault();
          mark(place, "NA");
        }
      });
      place.addEventListener("drop", (event) => {
        if (dragged && dragged !== place.dataset.wkNaast) {
          event.preventDefault();
          drop(place.dataset.wkNaast, "NAAST");
        }
      });
    }
  };

  function wire() {
    wireForm();
    wireDrag();
  }
  wire();
  addEventListener("beforeunload", (event) => {
    if (!leaving && region().dataset.wkGewijzigd === "true") {
      event.preventDefault();
    }
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
})();
