// Behaviour of Wijkwerk pages. Every page works without it; this adds comfort and safety.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const session = document.getElementById("wk-sessie");
  // A portlet with forms brings its own texts, also to the page of a portal.
  const parts = (element) => element.closest("[data-wk-vormen]");
  const texts = (session || document.querySelector("[data-wk-vormen]") || { dataset: {} }).dataset;
  const STORE = "wk:";

  // ---------- Dialogs ----------
  // Without script a dialog opens because its id is the target of the address.
  // A frame is as high as what it holds, so its middle may be out of sight: there a dialog opens
  // beside what was clicked.
  let clicked = 0;
  addEventListener("click", ({ target }) => {
    clicked = target.getBoundingClientRect().top;
  });
  const openDialog = (dialog) => {
    if (!dialog.open) {
      dialog.showModal();
      if (parent !== window) {
        const lowest = innerHeight - dialog.offsetHeight - 8;
        const top = Math.max(8, Math.min(clicked - dialog.offsetHeight / 2, lowest));
        dialog.style.marginBlock = `${top}px auto`;
      }
    }
  };
  const wireDialogs = (root) => {
    for (const opener of all("[data-wk-dialoog]", root)) {
      const dialog = document.getElementById(opener.dataset.wkDialoog);
      if (!dialog) {
        continue;
      }
      opener.setAttribute("role", "button");
      opener.setAttribute("aria-haspopup", "dialog");
      opener.addEventListener("click", (event) => {
        event.preventDefault();
        openDialog(dialog);
      });
      opener.addEventListener("keydown", (event) => {
        if (event.key === " ") {
          event.preventDefault();
          openDialog(dialog);
        }
      });
    }
    // The server opens a dialog again when what was filled in there was refused.
    for (const dialog of all("dialog.wk-dialog--modal[open]:not(:modal)", root)) {
      dialog.close();
      openDialog(dialog);
      const wrong = dialog.querySelector("[aria-invalid=true]");
      if (wrong) {
        wrong.focus();
      }
    }
    for (const closer of all("[data-wk-sluit]", root)) {
      closer.setAttribute("role", "button");
      const close = (event) => {
        event.preventDefault();
        closer.closest("dialog").close();
      };
      closer.addEventListener("click", close);
      closer.addEventListener("keydown", (event) => {
        if (event.key === " ") {
          close(event);
        }
      });
    }
  };

  // ---------- Menu ----------
  const wireMenu = () => {
    const menu = document.querySelector(".wk-menu");
    if (!menu) {
      return;
    }
    // Style sheets show the closed menu on a wide screen; a browser that cannot gets it opened.
    if (!CSS.supports("selector(::details-content)")) {
      const wide = matchMedia("(min-width: 64rem)");
      const fit = () => {
        menu.classList.toggle("wk-menu--fixed", wide.matches);
        menu.open = wide.matches;
      };
      wide.addEventListener("change", fit);
      fit();
    }
  };
  // What drops down goes away by Escape and by a click beside it.
  const dropped = () =>
    all(".wk-drop[open], .wk-menu[open]:not(.wk-menu--fixed)").filter(
      (each) => getComputedStyle(each.querySelector("summary")).display !== "none",
    );
  const wireDrops = () => {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        for (const each of dropped()) {
          each.open = false;
          each.querySelector("summary").focus();
        }
      }
    });
    document.addEventListener("click", (event) => {
      for (const each of dropped()) {
        if (!each.contains(event.target)) {
          each.open = false;
        }
      }
    });
  };

  // ---------- Scroll boxes ----------
  // Only a box that scrolls is a stop for the keyboard.
  const wireScroll = (root) => {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const box = target.matches("[data-wk-schuif]") ? target : target.closest("[data-wk-schuif]");
        if (!box) {
          continue;
        }
        // Larger text can make a table too wide on a screen where it fits otherwise.
        const scrolls = box.scrollWidth > box.clientWidth + 1;
        box.classList.toggle("wk-scrolls", scrolls);
        if (scrolls) {
          box.tabIndex = 0;
        } else {
          box.removeAttribute("tabindex");
        }
      }
    });
    for (const box of all("[data-wk-schuif]", root)) {
      observer.observe(box);
      for (const child of box.children) {
        observer.observe(child);
      }
    }
  };

  // ---------- Portlets of other modules ----------
  let portletNumber = 0;
  const adoptPortlet = (section, content, base) => {
    const prefix = `p${++portletNumber}-`;
    const renamed = new Map();
    for (const element of all("[id]", content)) {
      renamed.set(element.id, prefix + element.id);
      element.id = prefix + element.id;
    }
    const rename = (element, name) => {
      const value = element.getAttribute(name);
      if (value) {
        element.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => renamed.get(id) || id)
            .join(" "),
        );
      }
    };
    for (const element of all("*", content)) {
      ["for", "aria-labelledby", "aria-describedby", "aria-controls"].forEach((name) =>
        rename(element, name),
      );
      if (element.localName === "script") {
        element.remove();
        continue;
      }
      const href = element.getAttribute("href");
      if (href && href.startsWith("#")) {
        const own = renamed.get(href.slice(1));
        if (own) {
          element.setAttribute("href", `#${own}`);
        }
      } else if (href && element.localName === "a") {
        element.setAttribute("href", new URL(href, base).href);
        element.removeAttribute("target");
      }
    }
    // The page gives the title; what the portlet says beside its own goes along.
    for (const part of all(":scope > .wk-portlet__head", content)) {
      const beside = all(":scope > :not(h2)", part);
      section.querySelector(":scope > .wk-portlet__head")?.append(...beside);
      part.remove();
    }
    for (const part of all(":scope > [data-wk-einde]", content)) {
      part.remove();
    }
    section.querySelector("[data-wk-laden]").replaceWith(...content.childNodes);
    section.removeAttribute("aria-busy");
    wire(section);
  };
  // A portlet with forms keeps a page of its own: its state, its names, what a reload sends again.
  const framePortlet = (section, address) => {
    const frame = document.createElement("iframe");
    frame.className = "wk-portlet__frame";
    frame.title = section.querySelector("h2").textContent;
    frame.style.height = section.style.getPropertyValue("--hoogte");
    frame.addEventListener("load", () => {
      const view = frame.contentDocument?.querySelector(".wk-portlet");
      if (view) {
        new ResizeObserver(() => {
          const { bottom } = view.getBoundingClientRect();
          frame.style.height = `${Math.ceil(bottom + frame.contentWindow.scrollY)}px`;
        }).observe(view);
      }
    });
    frame.src = address;
    section.replaceWith(frame);
  };
  const loadPortlet = async (section) => {
    const line = section.querySelector("[data-wk-laden]");
    const say = (text) => {
      line.textContent = text;
      section.removeAttribute("aria-busy");
    };
    const address = new URL(section.dataset.wkPortlet, location.href);
    if (address.origin !== location.origin) {
      say(line.dataset.wkFout);
      return;
    }
    section.setAttribute("aria-busy", "true");
    line.textContent = line.dataset.wkTekst;
    try {
      const response = await fetch(address, { headers: { Accept: "text/html" } });
      const sentence = [400, 404].includes(response.status)
        ? new DOMParser()
            .parseFromString(await response.text(), "text/html")
            .querySelector("[data-wk-foutzin]")
        : null;
      // Where the module is absent, the start page answers for it.
      const own = sentence && sentence.dataset.wkFoutzin;
      if (own && address.pathname.startsWith(`${own}/`)) {
        say(sentence.textContent);
      } else if (response.status === 404 || response.status === 403) {
        section.remove();
      } else if (response.status === 401) {
        say(line.dataset.wkAanmelden);
      } else if (!response.ok) {
        say(line.dataset.wkFout);
      } else {
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const content = page.querySelector("[data-wk-portlet-inhoud]");
        if (!content || !content.querySelector("[data-wk-einde]")) {
          say(line.dataset.wkFout);
        } else if (content.querySelector("[data-wk-vormen]")) {
          framePortlet(section, address.href);
        } else {
          adoptPortlet(section, document.importNode(content, true), response.url);
        }
      }
    } catch {
      say(line.dataset.wkFout);
    }
  };

  // ---------- Typed text that is not saved yet ----------
  const storage = (() => {
    try {
      sessionStorage.setItem(`${STORE}?`, "");
      sessionStorage.removeItem(`${STORE}?`);
      return sessionStorage;
    } catch {
      return null;
    }
  })();
  const clearStore = () => {
    if (storage) {
      Object.keys(storage)
        .filter((key) => key.startsWith(STORE))
        .forEach((key) => storage.removeItem(key));
    }
  };
  // Somebody else who signs on in this window finds nothing of who was here before.
  const forgetOthers = () => {
    if (storage && texts.wkWie) {
      Object.keys(storage)
        .filter((key) => key.startsWith(STORE) && key.includes("|"))
        .filter((key) => !key.startsWith(`${STORE}${texts.wkWie}|`))
        .forEach((key) => storage.removeItem(key));
    }
  };
  // Not the query: signing on again leads back to the path alone. A portal changes the path as well.
  const formKey = (form) =>
    `${STORE}${texts.wkWie || ""}|${parts(form) ? "" : location.pathname}|${form.dataset.wkBewaar}`;
  const fields = (form) =>
    [...form.elements].filter(
      (field) =>
        field.name &&
        field.matches("input, select, textarea") &&
        !["hidden", "password", "file", "submit", "button", "image", "reset"].includes(field.type),
    );
  // A field of a row that can be moved goes by its row: its name only says where the row stands.
  const fieldKey = (field) => {
    const row = field.closest("[data-wk-rij]");
    const name = row ? `${row.dataset.wkRij}:${field.name.split(":").pop()}` : field.name;
    return field.type === "radio" ? `${name}=${field.value}` : name;
  };
  const state = (form) => {
    const values = {};
    for (const field of fields(form)) {
      const value = ["checkbox", "radio"].includes(field.type)
        ? field.checked
        : field.multiple
          ? [...field.selectedOptions].map((option) => option.value)
          : field.value;
      const key = fieldKey(field);
      (values[key] ||= []).push(value);
    }
    return values;
  };
  const fill = (form, values) => {
    const seen = {};
    for (const field of fields(form)) {
      const key = fieldKey(field);
      const index = (seen[key] = (seen[key] ?? -1) + 1);
      const value = values[key]?.[index];
      if (value === undefined) {
        continue;
      }
      if (["checkbox", "radio"].includes(field.type)) {
        field.checked = value;
      } else if (field.multiple) {
        for (const option of field.options) {
          option.selected = value.includes(option.value);
        }
      } else {
        field.value = value;
      }
    }
  };
  const guarded = new Map();
  const changed = (form) => JSON.stringify(state(form)) !== guarded.get(form);
  let leaving = false;
  const words = (form, name, value) => {
    const field = fields(form).find((each) => name === fieldKey(each));
    const label = field && (field.labels[0] || field.closest("fieldset")?.querySelector("legend"));
    const shown =
      field && field.localName === "select"
        ? [...field.options].filter((option) => value.flat().includes(option.value)).map((o) => o.text)
        : value.map((each) => (each === true ? "✓" : each || ""));
    return [label ? label.textContent.trim() : name, shown.join(", ") || texts.wkLeeg];
  };
  // What is kept of a field: what was there before it was typed in, and what was typed.
  const restoreNote = (form, original, clashes, forget) => {
    const note = document.createElement("div");
    note.className = `wk-notice ${clashes.length ? "wk-notice--warn" : ""} wk-restored`;
    note.setAttribute("role", "status");
    const text = document.createElement(clashes.length ? "strong" : "p");
    text.textContent = texts.wkTerug;
    const drop = document.createElement("button");
    drop.type = "button";
    drop.className = "wk-button wk-button--quiet";
    drop.textContent = texts.wkWeg;
    drop.addEventListener("click", () => {
      fill(form, original);
      forget();
      note.remove();
      const first = fields(form)[0];
      if (first) {
        first.focus();
      }
    });
    const body = document.createElement("div");
    body.append(text);
    if (clashes.length) {
      const why = document.createElement("p");
      why.textContent = texts.wkBotsing;
      const list = document.createElement("dl");
      list.className = "wk-facts";
      for (const name of clashes) {
        const [label, saved] = words(form, name, original[name]);
        const term = document.createElement("dt");
        term.textContent = label;
        const value = document.createElement("dd");
        value.textContent = saved;
        list.append(term, value);
      }
      body.append(why, list);
    }
    body.append(drop);
    note.append(body);
    form.prepend(note);
  };
  const readKept = (key) => {
    try {
      return JSON.parse(storage.getItem(key)) || {};
    } catch {
      return {};
    }
  };
  // The answer to a form that was sent, and not saved: else the server would have led on.
  const answer = document.body.dataset.wkAntwoord !== undefined;
  if (answer) {
    // Back and reload then ask for the page, not for sending the form once more.
    history.replaceState(history.state, "", location.href);
  }
  const wireForms = (root) => {
    for (const form of all("form", root)) {
      if (form.dataset.wkBewaar === undefined || !texts.wkTerug || !storage) {
        continue;
      }
      const key = formKey(form);
      const original = state(form);
      const equal = (one, other) => JSON.stringify(one) === JSON.stringify(other);
      const before = readKept(key);
      const kept = Object.entries(before).filter(([name]) => original[name]);
      // What was not typed here is left to the server, where a colleague may have changed it.
      let typed = {};
      const keep = () => {
        const values = Object.entries(state(form))
          .filter(([name, value]) => typed[name] || !equal(value, original[name]))
          .map(([name, nu]) => [name, { was: (typed[name] || { was: original[name] }).was, nu }]);
        if (values.length) {
          storage.setItem(key, JSON.stringify(Object.fromEntries(values)));
        } else {
          storage.removeItem(key);
        }
      };
      guarded.set(form, JSON.stringify(original));
      if (answer && key === sent) {
        // The server has put the typed text back itself, perhaps with what a colleague saved.
        typed = before;
        guarded.set(form, null);
        keep();
      } else if (kept.every(([name, { nu }]) => equal(nu, original[name]))) {
        storage.removeItem(key);
      } else {
        typed = Object.fromEntries(kept);
        fill(form, Object.fromEntries(kept.map(([name, { nu }]) => [name, nu])));
        const clashes = kept
          .filter(([name, { was, nu }]) => !equal(was, original[name]) && !equal(nu, original[name]))
          .map(([name]) => name);
        restoreNote(form, original, clashes, () => {
          typed = {};
          storage.removeItem(key);
        });
      }
      form.addEventListener("input", keep);
      form.addEventListener("change", keep);
    }
  };
  // The page after a save that worked says so in a message.
  const SENT = `${STORE}verstuurd`;
  const sent = storage && storage.getItem(SENT);
  const forgetSaved = () => {
    if (sent) {
      storage.removeItem(SENT);
      if (document.querySelector(".wk-messages .wk-notice--good")) {
        storage.removeItem(sent);
      }
    }
  };

  // ---------- Sending a form of a portlet ----------
  // In the background, by the script of Faces, which a portal sends through itself; only the part
  // that the forms stand in is shown anew.
  const release = (form) => {
    delete form.dataset.wkBezig;
    all("[aria-disabled=true]", form).forEach((button) => button.removeAttribute("aria-disabled"));
  };
  const focusAgain = (part, before) => {
    const message = part.querySelector(".wk-messages .wk-notice");
    const same = before && [...all("button, input, select", part)].find(
      (each) => (before.id && each.id === before.id) || (each.name && each.name === before.name),
    );
    if (part.querySelector("dialog[open]")) {
      return;
    }
    const target = message || same || (before && part);
    if (target) {
      if (target !== same) {
        target.tabIndex = -1;
      }
      target.focus({ preventScroll: target === part });
    }
  };
  const sayInForm = (form, sentence) => {
    all(":scope > [data-wk-mislukt]", form).forEach((line) => line.remove());
    const line = document.createElement("p");
    line.className = "wk-notice wk-notice--late";
    line.dataset.wkMislukt = "1";
    line.setAttribute("role", "alert");
    line.textContent = sentence;
    form.prepend(line);
  };
  // What PrimeFaces adds to an answer serves its own script, which is not here; the content security
  // policy would stop all of the answer for it.
  const withoutEval = () => {
    const { ajax } = window.faces;
    if (!ajax.wkOriginal) {
      ajax.wkOriginal = ajax.response;
      ajax.response = (request, context) => {
        if (context.form && parts(context.form) && request.responseXML) {
          all("eval", request.responseXML).forEach((each) => each.remove());
        }
        return ajax.wkOriginal(request, context);
      };
    }
  };
  const sendPart = (form, submitter) => {
    withoutEval();
    const box = parts(form);
    const part = box.firstElementChild;
    const before = part.contains(document.activeElement) ? document.activeElement : null;
    // A button with an id is one of Faces, which then runs its action.
    const own = submitter && submitter.id;
    window.faces.ajax.request(own ? submitter : form, own ? { type: "click" } : null, {
      execute: "@form",
      render: part.id,
      params: submitter && submitter.name ? { [submitter.name]: submitter.value } : {},
      onevent: ({ status }) => {
        if (status === "complete") {
          // The answer may lead to another page.
          leaving = true;
        } else if (status === "success" && box.firstElementChild !== part) {
          leaving = false;
          forgetSaved();
          wire(box.firstElementChild);
          focusAgain(box.firstElementChild, before);
        }
      },
      onerror: ({ responseCode }) => {
        leaving = false;
        release(form);
        sayInForm(form, responseCode === 401 ? box.dataset.wkAfgemeld : box.dataset.wkMislukt);
      },
    });
  };
  const wirePart = (root) => {
    for (const form of all("form[data-wk-vernieuw]", root)) {
      const again = () =>
        setTimeout(() => {
          if (form.isConnected && parts(form).querySelector("dialog[open]")) {
            again();
          } else if (form.isConnected) {
            form.requestSubmit();
          }
        }, Number(form.dataset.wkVernieuw));
      again();
    }
    for (const field of all("input[type=file][data-wk-grootste]", root)) {
      field.addEventListener("change", () => {
        const most = Number(field.dataset.wkGrootste);
        const sentence = (parts(field)?.dataset ?? texts).wkTeGroot.replace("{0}", Math.floor(most / 2 ** 20));
        field.setCustomValidity([...field.files].some(({ size }) => size > most) ? sentence : "");
        field.reportValidity();
      });
    }
  };

  // ---------- Sending a form ----------
  const wireSubmit = () => {
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.method !== "post" || !form.closest(".wk")) {
        return;
      }
      if (form.dataset.wkBezig) {
        event.preventDefault();
        return;
      }
      form.dataset.wkBezig = "1";
      if (event.submitter) {
        event.submitter.setAttribute("aria-disabled", "true");
      }
      setTimeout(() => release(form), 8000);
      if (form.dataset.wkAfmelden !== undefined) {
        clearStore();
      }
      if (guarded.has(form) && storage) {
        storage.setItem(SENT, formKey(form));
      }
      if (parts(form) && window.faces && form.enctype !== "multipart/form-data") {
        event.preventDefault();
        sendPart(form, event.submitter);
      } else {
        leaving = true;
      }
    });
    addEventListener("pageshow", () => {
      leaving = false;
      all(".wk form").forEach(release);
    });
    addEventListener("beforeunload", (event) => {
      if (!leaving && [...guarded.keys()].some((form) => form.isConnected && changed(form))) {
        event.preventDefault();
      }
    });
  };

  // ---------- A page that was sent for ----------
  // Back then asks for it anew, instead of asking whether to send it again.
  const wireAddress = () => {
    const form = document.querySelector("[data-wk-adres]");
    if (form && form.dataset.wkAdres) {
      history.replaceState(history.state, "", form.dataset.wkAdres);
    }
  };

  // ---------- Session ----------
  const wireSession = () => {
    const seconds = Number(texts.wkSeconden);
    if (!session || !(seconds > 0)) {
      return;
    }
    const WARN = Math.min(120, seconds / 2);
    const button = session.querySelector("[data-wk-blijf]");
    const line = document.getElementById("wk-sessie-tekst");
    const title = document.getElementById("wk-sessie-titel");
    const template = line.textContent;
    const titleText = title.textContent;
    const buttonText = button.textContent;
    let end = Date.now() + seconds * 1000;
    let expired = false;
    const spoken = (left) => {
      const minutes = Math.ceil(left / 60);
      return minutes <= 1 ? texts.wkMinuut : `${minutes} ${texts.wkMinuten}`;
    };
    const channel = "BroadcastChannel" in window ? new BroadcastChannel("wijkwerk") : null;
    const prolonged = () => {
      end = Date.now() + seconds * 1000;
      if (expired) {
        return;
      }
      title.textContent = titleText;
      if (session.open) {
        session.close();
      }
    };
    // One sign-on serves all tabs: work in one keeps the others.
    if (channel) {
      channel.addEventListener("message", prolonged);
      channel.postMessage("leeft");
    }
    const expire = () => {
      expired = true;
      leaving = true;
      title.textContent = title.dataset.wkVerlopen;
      line.textContent = line.dataset.wkVerlopen;
      button.textContent = button.dataset.wkBlijf;
      openDialog(session);
    };
    const tick = () => {
      if (expired) {
        return;
      }
      const left = (end - Date.now()) / 1000;
      if (left <= 0) {
        expire();
      } else if (left <= WARN) {
        const said = template.replace("{0}", spoken(left));
        if (line.textContent !== said) {
          line.textContent = said;
        }
        openDialog(session);
      }
    };
    const prolong = async () => {
      try {
        const response = await fetch(texts.wkVerleng, { method: "POST" });
        if (response.ok && !response.redirected) {
          if (channel) {
            channel.postMessage("leeft");
          }
          prolonged();
          button.textContent = buttonText;
          return;
        }
        if (response.status >= 500) {
          return;
        }
      } catch {
        // No network: the dialog stays, and the next try may work.
        return;
      }
      expire();
    };
    button.addEventListener("click", () => {
      if (expired) {
        location.reload();
      } else {
        prolong();
      }
    });
    session.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (!expired) {
        prolong();
      }
    });
    // A sleeping computer stops timers: look at the clock, not at the number of ticks.
    setInterval(tick, 1000);
    document.addEventListener("visibilitychange", tick);
  };

  // ---------- Small things ----------
  const wireSmall = (root) => {
    for (const button of all("[data-wk-afdrukken]", root)) {
      button.addEventListener("click", () => print());
    }
    const focus = root.querySelector("[data-wk-focus]");
    if (focus) {
      focus.focus();
    }
    // What somebody chooses from a list brings what goes with it, for fields that are still empty.
    for (const field of all("input[list]", root)) {
      field.addEventListener("change", () => {
        const option = [...field.list.options].find(({ value }) => value === field.value);
        for (const [key, value] of Object.entries(option ? option.dataset : {})) {
          const name = key.replace(/^wkVult/, "").toLowerCase();
          const other = field.form.elements[`${field.form.id}:${name}`];
          if (other && !other.value) {
            other.value = value;
            other.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }
      });
    }
    for (const link of all(".wk-summary a[href^='#']", root)) {
      link.addEventListener("click", (event) => {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (target) {
          event.preventDefault();
          target.focus();
          target.scrollIntoView({ block: "center" });
        }
      });
    }
  };
  addEventListener("beforeprint", () => {
    all(".wk details:not([open])").forEach((details) => {
      details.open = true;
      details.dataset.wkPrint = "1";
    });
  });
  addEventListener("afterprint", () => {
    all("details[data-wk-print]").forEach((details) => {
      details.open = false;
      delete details.dataset.wkPrint;
    });
  });

  function wire(root) {
    wireDialogs(root);
    wireScroll(root);
    wireForms(root);
    wirePart(root);
    wireSmall(root);
    all("[data-wk-portlet]", root).forEach(loadPortlet);
  }

  document.documentElement.classList.add("wk-js");
  forgetOthers();
  forgetSaved();
  wireMenu();
  wireDrops();
  wireSubmit();
  wireAddress();
  wire(document);
  wireSession();
})();
