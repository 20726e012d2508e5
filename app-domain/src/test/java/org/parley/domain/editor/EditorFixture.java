package org.parley.domain.editor;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.domain.text.Language;

/** Editors by their role, no two of them the same. */
public final class EditorFixture {

    private static final AtomicInteger LAST = new AtomicInteger();

    private EditorFixture() {}

    /** Named {@code editor 7}, at {@code editor7@parley.example}. */
    public static Editor editor(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var number = LAST.incrementAndGet();
        return new Editor(name + number + "@parley.example", name + " " + number, role, Language.UK);
    }
}
