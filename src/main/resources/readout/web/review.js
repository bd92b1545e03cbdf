// Keys, and pages that change in place. Without it the page works by its links and forms alone.
"use strict";
(() => {
    const SAME = { n: "j", p: "k" };
    const reader = new DOMParser();
    let busy = false;
    let keysOn = true;

    const get = (id) => document.getElementById(id);

    function tell(words, alarm) {
        const said = get("said");
        said.textContent = words;
        said.classList.toggle("alarm", alarm);
    }

    // Puts what differs of another state of the page in the place of this one.
    function swap(page, focus) {
        const held = document.activeElement && document.activeElement.name;
        for (const id of ["bar", "side"]) {
            get(id).replaceWith(document.adoptNode(page.getElementById(id)));
        }
        const old = [...document.querySelectorAll("#issue [data-sentence]")];
        const now = [...page.querySelectorAll("#issue [data-sentence]")];
        if (old.length === now.length && old.every((each, i) => each.dataset.sentence === now[i].dataset.sentence)) {
            old.forEach((each, i) => {
                if (each.outerHTML !== now[i].outerHTML) {
                    each.replaceWith(document.adoptNode(now[i]));
                }
            });
        } else {
            get("issue").replaceWith(document.adoptNode(page.getElementById("issue")));
        }
        tell(page.getElementById("said").textContent, false);
        const choice = ["state", "theme", "actor"].includes(held) && document.querySelector(`.choices [name=${held}]`);
        show(choice || get("verdict") || (focus && get("side")));
    }

    // Brings the sentence on the left and the cited words on the right into sight.
    function show(focused) {
        for (const stored of document.querySelectorAll(".stored")) {
            const mark = stored.querySelector("mark, .boxed");
            if (mark) {
                const place = mark.getBoundingClientRect().top - stored.getBoundingClientRect().top;
                stored.scrollTop += place - stored.clientHeight / 3;
            }
        }
        const at = get("at");
        const issue = get("issue");
        if (at && issue.scrollHeight > issue.clientHeight) {
            const place = at.getBoundingClientRect().top - issue.getBoundingClientRect().top;
            if (place < 40 || place > issue.clientHeight - 120) {
                issue.scrollTop += place - issue.clientHeight / 3;
            }
        }
        if (focused) {
            focused.focus({ preventScroll: true });
            if (focused.id === "side" && matchMedia("(max-width: 60rem)").matches) {
                focused.scrollIntoView();
            }
        }
    }

    async function go(address, options, remember) {
        if (busy) {
            return;
        }
        busy = true;
        document.body.setAttribute("aria-busy", "true");
        try {
            const answer = await fetch(address, { credentials: "same-origin", ...options });
            const page = reader.parseFromString(await answer.text(), "text/html");
            if (!page.getElementById("side")) {
                tell(page.querySelector("main").innerText, true);
                return;
            }
            swap(page, true);
            if (remember && (answer.redirected || !options.method)) {
                history.pushState(null, "", answer.url.replace(/&said=[A-Z_]*(&n=[0-9]*)?/, ""));
            }
        } catch (e) {
            tell("Not kept: the review does not answer. Is `readout review` still running?", true);
        } finally {
            busy = false;
            document.body.removeAttribute("aria-busy");
        }
    }

    document.addEventListener("click", (event) => {
        const link = event.target.closest && event.target.closest("a[href^='/?']");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            go(link.getAttribute("href"), {}, true);
        }
    });

    document.addEventListener("submit", (event) => {
        const form = event.target;
        event.preventDefault();
        const fields = new URLSearchParams(new FormData(form, event.submitter));
        const address = form.getAttribute("action");
        if (form.method === "get") {
            go(address + "?" + fields, {}, true);
        } else {
            go(address, { method: "POST", body: fields }, true);
        }
    });

    document.addEventListener("change", (event) => {
        if (event.target.closest(".choices")) {
            event.target.form.requestSubmit();
        } else if (event.target.id === "keys") {
            keysOn = event.target.checked;
        }
    });

    document.addEventListener("keydown", (event) => {
        const target = event.target;
        const writes = target.matches("input:not([type=checkbox]), textarea, select");
        if (event.key === "Escape") {
            if (location.hash === "#help") {
                location.hash = "#side";
            } else if (writes) {
                get("side").focus();
            }
            return;
        }
        if (target.id === "text" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            const checked = target.form.elements.checked;
            const kept = checked && checked.value === target.value.trim().replace(/\s+/g, " ");
            target.form.requestSubmit(target.form.querySelector(kept ? "[value=keep]" : "[value=check]"));
            event.preventDefault();
            return;
        }
        if (writes || !keysOn || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
            return;
        }
        const key = SAME[event.key] || event.key;
        const wanted = /^[a-zA-Z?]$/.test(key) && document.querySelector(`[data-key="${key}"]`);
        if (!wanted) {
            return;
        }
        event.preventDefault();
        // A key is for the sentence that was on the page when it was pressed.
        if (event.repeat || busy) {
            return;
        }
        wanted.click();
        if (key === "e" && wanted.parentElement.open) {
            get("text").focus();
        } else if (key === "?") {
            get("help").focus();
        }
    });

    addEventListener("popstate", () => {
        if (location.hash !== "#help" && location.pathname === "/") {
            go(location.href, {}, false);
        }
    });

    if (get("side")) {
        document.documentElement.classList.add("scripted");
        for (const each of document.querySelectorAll(".with-script")) {
            each.hidden = false;
        }
        show(get("verdict") || get("side"));
    }
})();
