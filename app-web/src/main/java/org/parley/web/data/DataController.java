package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.parley.domain.data.Excerpts;
import org.parley.domain.data.Wanted;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;
import org.parley.web.site.Paths;
import org.parley.web.view.Page;

/** What there is to take away, for readers: feeds, tables, the interface for programs, the whole record, the chain. */
@Path("/" + Paths.LANGUAGE + "/data")
@RequestScoped
public class DataController {

    @Inject
    private Excerpts excerpts;

    @SuppressWarnings("NullAway.Init")
    public DataController() {}

    @GET
    public Page show(@PathParam("lang") Language language) {
        var page = Page.of("data/show", language, "/data")
                .with("licence", Setting.LICENCE_NAME.value())
                .with("licenceUrl", Setting.LICENCE_URL.value());
        // Addresses of something that is there say more than a pattern does.
        var newest = excerpts.changed(Wanted.all(), null, 1).items();
        return newest.isEmpty() ? page : page.with("example", newest.get(0));
    }
}
