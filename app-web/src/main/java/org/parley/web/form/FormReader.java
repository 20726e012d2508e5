package org.parley.web.form;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
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
            var form = Encoded.decode(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            request.setAttribute(TYPED, form);
            return form;
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
