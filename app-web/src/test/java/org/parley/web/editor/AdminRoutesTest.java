package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.parley.web.editor.Routes.Route;

/** What every resource method below {@code /admin} has to say about itself. */
class AdminRoutesTest {

    @Test
    void each_names_one_role_or_is_open_to_all_on_purpose() {
        assertThat(Routes.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        route -> assertThat(says(route)).as(route.toString()).isEqualTo(1));
    }

    @Test
    void only_the_ways_in_and_out_are_open_to_all() {
        assertThat(Routes.all())
                .filteredOn(route -> AdminRoutes.isOpen(route.method()))
                .extracting(Route::toString)
                .containsExactly(
                        "GET /admin/links/invitation",
                        "POST /admin/links/invitation",
                        "GET /admin/links/password",
                        "POST /admin/links/password",
                        "GET /admin/set-up",
                        "POST /admin/set-up",
                        "GET /admin/sign-in",
                        "POST /admin/sign-in",
                        "POST /admin/sign-in/code",
                        "POST /admin/sign-out");
    }

    private static int says(Route route) {
        var allowed = route.method().getAnnotation(RolesAllowed.class);
        var known = allowed == null ? 0 : allowed.value().length == 1 && isRole(allowed.value()[0]) ? 1 : -1;
        return known + (route.method().isAnnotationPresent(PermitAll.class) ? 1 : 0);
    }

    private static boolean isRole(String name) {
        return Roles.named(name).isPresent();
    }
}
