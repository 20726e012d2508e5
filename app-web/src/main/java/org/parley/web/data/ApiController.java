package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;
import org.parley.web.view.Resource;

/** The beginning of the interface for programs, and its description. */
@Path("/api")
@RequestScoped
public class ApiController {

    @GET
    public Content index() {
        var lists = Stream.of(
                "articles",
                "negotiations",
                "positions",
                "absences",
                "quotations",
                "follow-ups",
                "status-entries",
                "findings",
                "overrules",
                "parties",
                "people",
                "topics",
                "changes");
        return Answer.json(new Fields()
                .with("description", Where.api("/openapi.json"))
                .texts("lists", lists.map(list -> Where.api("/" + list)))
                .with("record", Addresses.absolute("/record.zip"))
                .with("pages", Where.pages("/data"))
                .with("licence", Answer.licence()));
    }

    @GET
    @Path("openapi.json")
    public Content openapi() {
        return Content.of(Resource.text("openapi.json"), "application/json");
    }
}
