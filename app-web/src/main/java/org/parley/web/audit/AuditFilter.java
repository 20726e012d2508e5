package org.parley.web.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditEntries.Wanted;
import org.parley.domain.audit.Deed;
import org.parley.web.form.Form;

/** Which entries an address asks for: {@code ?who=7&deed=SIGNED_IN&q=geneva&from=2022-01-10&until=2022-01-12}. */
final class AuditFilter {

    private static final List<String> FIELDS = List.of("who", "deed", "q", "from", "until");
    private static final int LONGEST_TEXT = 100;

    private final Form form;
    private final ZoneId zone;

    AuditFilter(MultivaluedMap<String, String> query, ZoneId zone) {
        var typed = new LinkedHashMap<String, List<String>>();
        FIELDS.forEach(name -> {
            var value = query.getFirst(name);
            if (value != null) typed.put(name, List.of(value));
        });
        this.form = Form.of(typed);
        this.zone = zone;
    }

    /** As typed; after {@link #wanted}, with what cannot be understood. */
    Form form() {
        return form;
    }

    /** What is wrong is left open, and told at its field. */
    Wanted wanted() {
        return new Wanted(
                form.id("who").orElse(null),
                form.choice("deed", Deed.class).orElse(null),
                form.text("q", LONGEST_TEXT),
                start(form.date("from"), 0),
                start(form.date("until"), 1));
    }

    /** The same question, as the query of an address. */
    String query() {
        return form.values().entrySet().stream()
                .filter(field -> !field.getValue().get(0).isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().get(0), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }
}
