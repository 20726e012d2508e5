package org.parley.domain.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * One paragraph of a section, in Markdown, with its languages side by side. Its anchor is given once and never again to
 * another paragraph of the article, so that links and quotations hold when text moves around it.
 */
@Entity
@Table(name = "paragraph")
public class Paragraph {

    private static final Pattern ANCHOR = Pattern.compile("p[1-9][0-9]{0,4}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String anchor;

    private Localized text;

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    /**
     * @param anchor {@code p} and a number: {@code p4}
     * @throws IllegalArgumentException for any other anchor
     */
    public Paragraph(String anchor, Localized text) {
        if (!isAnchor(anchor)) throw new IllegalArgumentException("Not an anchor: " + anchor);
        this.anchor = anchor;
        this.text = text;
    }

    public static boolean isAnchor(String text) {
        return ANCHOR.matcher(text).matches();
    }

    public String anchor() {
        return anchor;
    }

    /** The number that readers see after the pilcrow: 4 for {@code p4}. */
    public String number() {
        return anchor.substring(1);
    }

    public Localized text() {
        return text;
    }

    /** Whether these exact words stand here, in every language that both have; of which there must be one. */
    public boolean says(Localized words) {
        var shared = words.texts().keySet().stream().filter(text::isIn).toList();
        return !shared.isEmpty()
                && shared.stream()
                        .allMatch(l -> text.in(l).words().contains(words.in(l).words()));
    }
}
