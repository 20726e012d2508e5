package org.parley.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;
import org.parley.web.view.Frame;
import org.parley.web.view.Xml;

/** Tells the software of other sites how to show a page of this one, as oembed.com describes it (version 1.0). */
@Path("/oembed")
@RequestScoped
public class OEmbedController {

    private static final int SECONDS_KEPT = 3600;
    private static final String ANY_SIZE = "100000";

    @Inject
    private Frames frames;

    @SuppressWarnings("NullAway.Init")
    public OEmbedController() {}

    /**
     * @param url of the page, with scheme and host
     * @param maxWidth in pixels
     * @param format {@code json} or {@code xml}; any other is answered with 501, as the specification wants it
     */
    @GET
    public Response show(
            @QueryParam("url") @Nullable String url,
            @QueryParam("maxwidth") @DefaultValue(ANY_SIZE) String maxWidth,
            @QueryParam("maxheight") @DefaultValue(ANY_SIZE) String maxHeight,
            @QueryParam("format") @DefaultValue("json") String format) {
        if (!format.equals("json") && !format.equals("xml"))
            return Response.status(Status.NOT_IMPLEMENTED).build();
        if (url == null) throw new BadRequestException("Which page?");
        var frame = frames.of(url).orElseThrow(NotFoundException::new).within(size(maxWidth), size(maxHeight));
        return Response.ok(format.equals("xml") ? xml(frame) : json(frame))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static int size(String pixels) {
        if (!pixels.matches("[1-9][0-9]{0,5}")) throw new BadRequestException("Not a size in pixels: " + pixels);
        return Integer.parseInt(pixels);
    }

    private static Map<String, Object> fields(Frame frame) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", "1.0");
        fields.put("type", "rich");
        fields.put("title", frame.title());
        fields.put("provider_name", "Parley");
        fields.put("provider_url", Addresses.absolute("/"));
        fields.put("cache_age", SECONDS_KEPT);
        fields.put("width", frame.width());
        fields.put("height", frame.height());
        fields.put("html", frame.html());
        return fields;
    }

    private static Content json(Frame frame) {
        return Content.of(Json.createObjectBuilder(fields(frame)).build().toString(), "application/json");
    }

    private static Content xml(Frame frame) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        fields(frame)
                .forEach((name, value) -> xml.append('<')
                        .append(name)
                        .append('>')
                        .append(Xml.escaped(String.valueOf(value)))
                        .append("</")
                        .append(name)
                        .append(">\n"));
        return Content.of(xml.append("</oembed>\n").toString(), "text/xml");
    }
}
