package org.parley.domain.directory;

import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Language;

/** Who works on the lists in tests. */
public final class Staff {

    public static final Editor EDITOR = new Editor("editor@parley.example", "Редакторка", Role.EDITOR, Language.UK);
    public static final Editor AUTHOR = new Editor("author@parley.example", "Автор", Role.AUTHOR, Language.UK);

    private Staff() {}
}
