package readout.web;

import readout.render.Html;

/// What every page begins and ends with.
final class Frame {
    private Frame() {}

    /// @param title of the window
    static Html open(String title) {
        return open(title, "");
    }

    /// @param refresh where the browser goes on by itself; empty for nowhere
    static Html open(String title, String refresh) {
        Html html = new Html();
        html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        if (!refresh.isEmpty()) {
            html.empty("meta", "http-equiv", "refresh", "content", "0;url=" + refresh);
        }
        html.title(title)
                .empty("link", "rel", "stylesheet", "href", Assets.STYLE)
                .empty("link", "rel", "icon", "href", Assets.ICON);
        return html.open("script", "src", Assets.SCRIPT, "defer", "defer")
                .close("script")
                .close("head")
                .open("body");
    }

    static Html close(Html html) {
        return html.close("body").close("html");
    }
}
