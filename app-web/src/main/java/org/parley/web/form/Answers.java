package org.parley.web.form;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.parley.web.view.Done;
import org.parley.web.view.Page;

/** What a submitted form is answered with. */
public final class Answers {

    private static final int UNPROCESSABLE = 422;

    private Answers() {}

    /**
     * It was done: on to a page, which says so once.
     *
     * @param address on this site
     * @param done key of the wording: {@code done.saved}
     */
    public static Response done(String address, String done) {
        return Response.seeOther(URI.create(address)).cookie(Done.cookie(done)).build();
    }

    /** On to a page that has nothing to announce. */
    public static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** Something is wrong with what was typed: the page again, with the typed values and what to do (422). */
    public static Response refused(Page page) {
        return Response.ok(page.withStatus(UNPROCESSABLE)).build();
    }

    /** Somebody else has changed it since: both texts (409). */
    public static Response outdated(Page page) {
        return Response.ok(page.withStatus(Status.CONFLICT.getStatusCode())).build();
    }
}
