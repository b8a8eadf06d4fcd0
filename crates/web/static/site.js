// What a script adds to pages that work without it: names while typing, a key for the search, copying, filtering a list. It remembers nothing.
"use strict";
(() => {
  const lang = document.documentElement.lang;

  // `/` goes to the search, unless someone is typing.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("#q, #quick");
    if (field) { event.preventDefault(); field.focus(); field.select(); }
  });

  // Names while typing: a combobox as ARIA describes it.
  for (const field of document.querySelectorAll("input[type=search][name=q]")) suggest(field);

  function suggest(field) {
    const list = document.createElement("ul");
    list.className = "suggest";
    list.id = field.id + "-names";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", (document.querySelector(`label[for=${field.id}]`) || field).textContent.trim() || "…");
    list.hidden = true;
    const anchor = field.parentElement;
    anchor.classList.add("anchor");
    anchor.append(list);
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");
    field.setAttribute("aria-controls", list.id);
    let wait, asked = 0, at = -1;

    const close = () => { list.hidden = true; at = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); };
    const choose = (place) => {
      const options = list.children;
      if (options[at]) options[at].setAttribute("aria-selected", "false");
      at = (place + options.length) % options.length;
      options[at].setAttribute("aria-selected", "true");
      options[at].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[at].id);
    };
    const show = (names) => {
      list.replaceChildren(...names.map((name, place) => {
        const option = document.createElement("li");
        option.id = list.id + place;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dir = "auto";
        option.textContent = name.title;
        option.dataset.url = name.url;
        option.addEventListener("mousedown", (event) => { event.preventDefault(); location.href = name.url; });
        return option;
      }));
      at = -1;
      list.hidden = names.length === 0;
      field.setAttribute("aria-expanded", String(names.length > 0));
    };

    field.addEventListener("input", () => {
      clearTimeout(wait);
      const begun = field.value.trim();
      const mine = ++asked;
      if (begun.length < 2) return close();
      wait = setTimeout(async () => {
        try {
          const answer = await fetch(`/api/v1/suggest?language=${lang}&q=${encodeURIComponent(begun)}`, { headers: { accept: "application/json" } });
          if (answer.ok && mine === asked) show(await answer.json());
        } catch { close(); }
      }, 150);
    });
    field.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") { event.preventDefault(); choose(at + 1); }
      else if (event.key === "ArrowUp") { event.preventDefault(); choose(at < 0 ? -1 : at - 1); }
      else if (event.key === "Escape") { event.preventDefault(); close(); }
      else if (event.key === "Enter" && at >= 0) { event.preventDefault(); location.href = list.children[at].dataset.url; }
    });
    field.addEventListener("blur", close);
  }

  // Citations can be copied with one press; the button says when it has happened.
  if (navigator.clipboard) {
    for (const text of document.querySelectorAll(".copyable")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = text.dataset.copy;
      button.setAttribute("aria-live", "polite");
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = text.dataset.copied;
        setTimeout(() => { button.textContent = text.dataset.copy; }, 2000);
      });
      text.after(button);
    }
  }

  // A field that narrows a list or a table as one types.
  for (const target of document.querySelectorAll("[data-filter]")) {
    const rows = target.matches("table") ? target.tBodies[0].rows : target.querySelectorAll(":scope > li, li li");
    if (rows.length < 12) continue;
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.type = "search";
    label.append(target.dataset.filter + " ", field);
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLocaleLowerCase(lang);
      for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase(lang).includes(wanted);
    });
    (target.closest(".scroll") || target).before(label);
  }

  // A link into a closed list of contents or a folded part opens it.
  const open = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target && target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  };
  addEventListener("hashchange", open);
  open();
})();
