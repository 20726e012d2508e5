package org.parley.web.data;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.parley.web.view.Content;
import org.parley.web.view.Resource;

/** The program that checks a chain: short enough to be read before it is run. */
@Path("/data/Verify.java")
@RequestScoped
public class VerifierController {

    @GET
    public Content program() {
        return Content.of(Resource.text("verify/Verify.java"), "text/plain");
    }
}
