package org.parley.web.view;

import org.unbescape.html.HtmlEscape;

/**
 * A part of this site as it stands in a page of another one.
 *
 * @param address with scheme and host
 * @param title what it shows, for those who hear the page
 * @param width in CSS pixels, as is the height
 */
public record Frame(String address, String title, int width, int height) {

    /** The same, no larger than this. */
    public Frame within(int mostWide, int mostHigh) {
        return new Frame(address, title, Math.min(width, mostWide), Math.min(height, mostHigh));
    }

    /** What the other site puts into its page: no script. */
    public String html() {
        return """
                <iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" style="max-width:100%%;border:0"></iframe>""".formatted(HtmlEscape.escapeHtml4Xml(address), HtmlEscape.escapeHtml4Xml(title), width, height);
    }
}
