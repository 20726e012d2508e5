package org.parley.web.position;

import org.jspecify.annotations.Nullable;
import org.parley.domain.text.SourceReference;
import org.parley.domain.text.WebAddress;
import org.parley.web.form.Form;

/** The fields of a source: {@code source.name.uk}, {@code source.url}. */
public final class SourceFields {

    private static final int NAME = 300;
    private static final int ADDRESS = 2000;

    private SourceFields() {}

    public static Form put(Form form, String base, @Nullable SourceReference source) {
        return form.with(base + ".name", source == null ? null : source.name())
                .with(base + ".url", source == null ? null : (Object) source.url());
    }

    /** Null where neither a name nor an address was typed. */
    public static @Nullable SourceReference optional(Form form, String base) {
        var name = form.localized(base + ".name", NAME);
        var url = address(form, base + ".url");
        if (name == null && url == null) return null;
        return new SourceReference(form.requiredLocalized(base + ".name", NAME), url);
    }

    public static SourceReference required(Form form, String base) {
        return new SourceReference(form.requiredLocalized(base + ".name", NAME), address(form, base + ".url"));
    }

    /** The address of a web page; null when there is none, or when it is refused. */
    public static @Nullable String address(Form form, String name) {
        var typed = form.text(name, ADDRESS);
        try {
            return typed == null || typed.length() > ADDRESS ? null : WebAddress.checked(typed);
        } catch (IllegalArgumentException e) {
            form.refuse(name, "problem.webAddress");
            return null;
        }
    }
}
