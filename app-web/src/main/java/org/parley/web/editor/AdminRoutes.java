package org.parley.web.editor;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Role;

/** Which resource methods stand below {@code /admin}, and who may call them. */
public final class AdminRoutes {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private AdminRoutes() {}

    /** Whether a request reached something below {@code /admin}, however its address was written. */
    static boolean isAdmin(ResourceInfo info) {
        @Nullable Method method = info.getResourceMethod();
        return method != null && isAdmin(info.getResourceClass(), method);
    }

    public static boolean isAdmin(Class<?> resource, Method method) {
        var path = path(resource) + path(method);
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    /** Whether it is open to people who are not signed in. */
    public static boolean isOpen(Method method) {
        return method.isAnnotationPresent(PermitAll.class);
    }

    /** The least role that may call it; empty where none is named: nobody may. */
    public static Optional<Role> least(Method method) {
        var allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null) return Optional.empty();
        return Arrays.stream(allowed.value())
                .flatMap(name -> Roles.named(name).stream())
                .min(Role::compareTo);
    }

    static boolean isSafe(String httpMethod) {
        return SAFE.contains(httpMethod);
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var value = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return value.isEmpty() ? "" : "/" + value;
    }
}
