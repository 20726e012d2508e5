package org.parley.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.parley.domain.editorial.Concern;
import org.parley.domain.editorial.Draft;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.view.Content;

/**
 * Answers to the script that saves while an editor types: no page, but what the open page has to know. The time of day, and
 * fields that have other values now, such as the fingerprint that the next save starts from.
 */
@RequestScoped
public class AutomaticSaves {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int UNPROCESSABLE = 422;

    @Inject
    private HttpServletRequest request;

    @Inject
    private KeptForms kept;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected AutomaticSaves() {}

    /** @param fields of the form that have got other values by being saved */
    public Response done(Draft saved, Concern concern, Map<String, String> fields) {
        kept.drop(editor.require(), request.getRequestURI());
        var values = Json.createObjectBuilder().add("base", saved.fingerprint(concern));
        fields.forEach(values::add);
        return answer(
                Status.OK.getStatusCode(),
                Json.createObjectBuilder()
                        .add(
                                "at",
                                LocalTime.ofInstant(clock.instant(), clock.getZone())
                                        .format(TIME))
                        .add("fields", values)
                        .build()
                        .toString());
    }

    /** Something is wrong with what was typed; its editor is told when they save, not while they type. */
    public Response refused() {
        return answer(UNPROCESSABLE, "{}");
    }

    /** Somebody else has changed it; its editor sees both texts when they save. */
    public Response outdated() {
        return answer(Status.CONFLICT.getStatusCode(), "{}");
    }

    private static Response answer(int status, String json) {
        var content = new Content(
                json.getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"),
                Content.UNKEPT);
        return Response.status(status).entity(content).build();
    }
}
