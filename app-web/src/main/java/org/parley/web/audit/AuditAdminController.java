package org.parley.web.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditEntries.Wanted;
import org.parley.domain.audit.Deed;
import org.parley.domain.audit.ReadingAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Editors;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.editor.Roles;
import org.parley.web.view.Csv;
import org.parley.web.view.Page;

/** The log for administrators: newest first, by filters, and as a table for other programs. */
@Path("/admin/audit")
@RequestScoped
public class AuditAdminController {

    private static final int ENTRIES_A_PAGE = 50;
    private static final int ENTRIES_A_QUERY = 1000;

    @Inject
    private CurrentEditor current;

    @Inject
    private Editors editors;

    @Inject
    private ReadingAuditLog reading;

    @Inject
    private Clock clock;

    @Context
    private UriInfo uri;

    @SuppressWarnings("NullAway.Init")
    public AuditAdminController() {}

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page list() {
        var filter = filter();
        // One more than is shown: then there is a next page.
        var entries = reading.find(current.require(), filter.wanted(), before(), ENTRIES_A_PAGE + 1);
        var page = current.page("audit/list")
                .with("form", filter.form())
                .with("query", filter.query())
                .with("editors", editors.all())
                .with("deeds", Deed.values())
                .with("entries", entries.stream().limit(ENTRIES_A_PAGE).toList());
        return entries.size() <= ENTRIES_A_PAGE
                ? page
                : page.with(
                        "next",
                        Objects.requireNonNull(entries.get(ENTRIES_A_PAGE - 1).id()));
    }

    /** The same entries, all of them. */
    @GET
    @Path("export.csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response export() {
        var who = current.require();
        var wanted = filter().wanted();
        reading.export(who);
        StreamingOutput rows = out -> {
            var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(new Csv(lines, "at", "who", "e-mail", "deed", "subject", "address"), who, wanted);
            lines.flush();
        };
        return Response.ok(rows, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, Csv.attached("parley-log.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    // Some at a time, so that a log of years takes no more memory than one of days.
    private void write(Csv csv, Editor who, Wanted wanted) {
        @Nullable Long before = null;
        while (true) {
            var entries = reading.find(who, wanted, before, ENTRIES_A_QUERY);
            for (var entry : entries) {
                var doer = entry.who();
                csv.row(
                        entry.at().toString(),
                        doer == null ? "" : doer.name(),
                        doer == null ? "" : doer.email(),
                        entry.deed().name(),
                        entry.subject(),
                        Objects.requireNonNullElse(entry.address(), ""));
            }
            if (entries.size() < ENTRIES_A_QUERY) return;
            before = entries.get(entries.size() - 1).id();
        }
    }

    private AuditFilter filter() {
        return new AuditFilter(uri.getQueryParameters(), clock.getZone());
    }

    private @Nullable Long before() {
        var before = uri.getQueryParameters().getFirst("before");
        return before != null && before.matches("[0-9]{1,18}") ? Long.valueOf(before) : null;
    }
}
