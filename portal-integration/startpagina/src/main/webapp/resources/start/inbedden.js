// Snippets for every portlet that there is: the modules say themselves what they can show.
(() => {
  "use strict";
  const wire = (button) => {
    const text = document.getElementById(button.dataset.kopieer);
    button.hidden = false;
    button.addEventListener("click", async () => {
      text.select();
      try {
        await navigator.clipboard.writeText(text.value);
      } catch {
        // Without https there is no clipboard for scripts, only what is selected.
        document.execCommand("copy");
      }
      button.textContent = button.dataset.klaar;
    });
  };
  document.querySelectorAll("main [data-kopieer]").forEach(wire);

  const place = document.getElementById("blokken");
  const template = document.getElementById("blok");
  const { basis, wijk, omgeving, fout } = place.dataset;
  const quoted = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const show = (module, title, { naam, titel, parameters }, number) => {
    const part = template.content.cloneNode(true);
    const given = { module, name: naam };
    if (parameters.includes("gebied")) {
      given.wijk = wijk;
    } else if (parameters.includes("plan")) {
      given.plan = "…";
    }
    if (omgeving === "donker") {
      given.omgeving = omgeving;
    }
    const attributes = Object.entries(given);
    part.querySelector("h3").textContent = titel;
    part.querySelector(".wk-meta").textContent = title;
    const text = part.querySelector("textarea");
    text.id = `fragment-${module}-${number}`;
    text.value =
      `<wijk-portlet wijkwerk="${quoted(basis)}"\n ` +
      attributes.map(([name, value]) => ` ${name}="${quoted(value)}"`).join("") +
      `>\n  <a href="${quoted(basis)}/">Wijkwerk</a>\n</wijk-portlet>`;
    part.querySelector("label").htmlFor = text.id;
    const button = part.querySelector("button");
    button.dataset.kopieer = text.id;
    button.setAttribute("aria-label", `${button.textContent}: ${titel}`);
    const other = parameters.filter((name) => name !== "gebied" && !(name in given));
    part.querySelector("[data-ook] code").textContent = other.join(", ");
    part.querySelector("[data-ook]").hidden = !other.length;
    part.querySelector("[data-plan]").hidden = !given.plan;
    if (!given.plan) {
      const preview = document.createElement("wijk-portlet");
      attributes.forEach(([name, value]) => preview.setAttribute(name, value));
      part.querySelector("[data-voorbeeld]").append(preview);
    }
    return part;
  };
  place.querySelectorAll("[data-module]").forEach(async (part) => {
    const { module } = part.dataset;
    try {
      const answer = await fetch(`/${module}/portlets.json`);
      const { titel, portlets } = await answer.json();
      const shown = portlets.map((portlet, i) => show(module, titel, portlet, i + 1));
      part.replaceChildren(...shown);
      part.querySelectorAll("[data-kopieer]").forEach(wire);
    } catch {
      part.append(fout);
    }
  });
})();
