package org.parley.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A submitted form as the parameter of a controller's method. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<Form> {

    // More than any form of ours has; those below /admin are looked at before.
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** The attribute of the request that has the form, for whoever comes after the controller. */
    public static final String TYPED = FormReader.class.getName() + ".typed";

    @Inject
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init")
    public FormReader() {}

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
            var form = Encoded.decode(new String(bytes, StandardCharsets.UTF_8));
            request.setAttribute(TYPED, form);
            return form;
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
