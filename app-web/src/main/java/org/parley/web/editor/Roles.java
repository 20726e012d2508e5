package org.parley.web.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.domain.editor.Role;

/** The names of roles, as {@code @RolesAllowed} takes them. Each covers those above it. */
public final class Roles {

    public static final String AUTHOR = "author";
    public static final String EDITOR = "editor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> named(String name) {
        return Stream.of(Role.values()).filter(role -> name(role).equals(name)).findFirst();
    }
}
