package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.domain.editor.Role;
import org.parley.launch.TestFolder;
import org.parley.web.editor.Routes.Route;
import org.parley.web.testing.Admin;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;

/** Every route × nobody, author, editor, administrator. New routes are walked without being told of here. */
@OnTheServer
class EveryRouteIT {

    private static final Map<Role, Long> EDITORS = new EnumMap<>(Role.class);

    /** Route by route what each of them was answered, for whoever wants to read it all: {@code routes.txt} in {@link TestFolder}. */
    private static final List<String> ANSWERS = new ArrayList<>();

    @AfterAll
    static void tell() throws IOException {
        Files.write(TestFolder.of("routes.txt"), ANSWERS);
    }

    static List<Route> routes() {
        return Routes.all();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void only_who_may_gets_through(Route route) {
        var stranger = sent(Admin.nobody(), route);
        var answers = new StringBuilder(route + ": nobody " + stranger.status());
        nobody(route, stranger);
        for (var role : Role.values()) {
            var reply = sent(Admin.as(editor(role)), route);
            answers.append(", ").append(Roles.name(role)).append(' ').append(reply.status());
            assertThat(reply.status()).as(role + " " + route).isLessThan(500);
            assertThat(reply.toString()).as(role + " " + route).doesNotContain("JSESSIONID");
            if (isFor(route, role)) getsThrough(reply, role + " " + route);
            else assertThat(reply.status()).as(role + " " + route).isEqualTo(403);
        }
        ANSWERS.add(answers.toString());
    }

    private static void nobody(Route route, Reply reply) {
        var what = "nobody " + route;
        if (AdminRoutes.isOpen(route.method())) {
            assertThat(reply.status()).as(what).isIn(200, 303, 404, 422);
        } else if (AdminRoutes.isSafe(route.http())) {
            assertThat(reply.status()).as(what).isEqualTo(303);
            assertThat(reply.header("Location")).as(what).startsWith("/admin/sign-in?then=");
        } else {
            assertThat(reply.status()).as(what).isEqualTo(401);
        }
    }

    private static void getsThrough(Reply reply, String what) {
        assertThat(reply.status()).as(what).isNotIn(401, 403, 405);
        assertThat(reply.header("Location")).as(what).doesNotContain("then=");
    }

    private static boolean isFor(Route route, Role role) {
        return AdminRoutes.isOpen(route.method())
                || AdminRoutes.least(route.method()).filter(role::includes).isPresent();
    }

    private static Reply sent(Admin who, Route route) {
        return switch (route.http()) {
            case "GET" -> who.get(route.path());
            case "POST" -> route.isMultipart() ? who.postMultipart(route.path()) : who.post(route.path());
            default -> throw new AssertionError("How is a " + route.http() + " sent?");
        };
    }

    // Of their own: some routes sign their caller out everywhere.
    private static long editor(Role role) {
        return EDITORS.computeIfAbsent(
                role, r -> Admin.editor("every-route-" + r.name().toLowerCase(Locale.ROOT) + "@parley.example", r));
    }
}
