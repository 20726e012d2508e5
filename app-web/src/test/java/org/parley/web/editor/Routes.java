package org.parley.web.editor;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every resource method below {@code /admin} that the classes of the WAR have, found by looking at them. */
final class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::((?:[^{}]|\\{[^{}]*\\})+))?\\}");
    // What could stand in an address; none of it is anything's identity.
    private static final List<String> NOTHING = List.of("999999999", "nothing-of-that-kind", "0123456789abcdef", "uk");

    private Routes() {}

    /**
     * One of them.
     *
     * @param path with parameters that name nothing there is
     */
    record Route(String http, String path, Method method) {

        boolean isMultipart() {
            var consumed = method.getAnnotation(Consumes.class);
            return consumed != null && Arrays.toString(consumed.value()).contains("multipart");
        }

        @Override
        public String toString() {
            return http + " " + path;
        }
    }

    static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.parley.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Routes::of)
                        .sorted(Comparator.comparing(Route::path).thenComparing(Route::http))
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> AdminRoutes.isAdmin(resource, method))
                .flatMap(method -> http(method).map(http -> new Route(http, path(resource, method), method)));
    }

    private static Stream<String> http(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value);
    }

    private static String path(Class<?> resource, Method method) {
        var template = part(resource) + part(method);
        return PARAMETER.matcher(template).replaceAll(Routes::nothing);
    }

    private static String nothing(MatchResult parameter) {
        var pattern = parameter.group(2) == null ? "[^/]+" : parameter.group(2).strip();
        return NOTHING.stream()
                .filter(value -> value.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Give Routes.NOTHING a value that fits " + pattern));
    }

    private static String part(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var value = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return value.isEmpty() ? "" : "/" + value;
    }
}
