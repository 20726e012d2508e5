package org.parley.web.editor;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.web.form.Encoded;
import org.parley.web.form.FormParts;

/** Looks into the form that a request brings, and leaves it whole for whoever reads it afterwards. */
final class FormBody {

    /** A long article in two languages is a tenth of it. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    // Enough for the first part of a form that begins with its token.
    private static final int BEGINNING = 2048;
    private static final Pattern PASSWORD = Pattern.compile("(?i)(^|&)[^=&]*password[^=&]*=");
    private static final Pattern TEXT = Pattern.compile("[\\x20-\\x7e]*");

    private FormBody() {}

    static boolean isUrlEncoded(ContainerRequestContext request) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
                && !request.getMediaType().isWildcardType();
    }

    /**
     * The form as it was sent.
     *
     * @throws WebApplicationException 413 when there is more of it
     */
    static String whole(ContainerRequestContext request, int mostBytes) {
        try {
            var bytes = request.getEntityStream().readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) throw new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
            request.setEntityStream(new ByteArrayInputStream(bytes));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new WebApplicationException(e, Status.BAD_REQUEST);
        }
    }

    /** The token of a form that was sent as a whole. */
    static Optional<String> token(String form) {
        return Arrays.stream(form.split("&", -1))
                .filter(FormBody::isToken)
                .map(pair -> pair.substring(Csrf.FIELD.length() + 1))
                .findFirst();
    }

    /** What somebody typed, encoded as browsers do; nothing where that cannot be read. A file is not among it. */
    static String typed(ContainerRequestContext request) {
        if (request.getMediaType() == null) return "";
        if (isUrlEncoded(request)) return withoutToken(whole(request, MOST_BYTES));
        if (!isMultipart(request)) return "";
        try {
            var parts = FormParts.read(
                    request.getEntityStream(), request.getMediaType().toString(), 0);
            return Encoded.encode(parts.form().values(), Set.of(Csrf.FIELD));
        } catch (IOException e) {
            return "";
        }
    }

    static boolean isMultipart(ContainerRequestContext request) {
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
    }

    /** The fields without the token; nothing where it was not encoded as browsers do, or holds a password. */
    static String withoutToken(String form) {
        if (!TEXT.matcher(form).matches() || PASSWORD.matcher(form).find()) return "";
        return Arrays.stream(form.split("&", -1)).filter(pair -> !isToken(pair)).collect(Collectors.joining("&"));
    }

    /** The token that a multipart form begins with. Only its beginning is read here: a photo may follow. */
    static Optional<String> tokenOfParts(ContainerRequestContext request) {
        try {
            var rest = request.getEntityStream();
            var beginning = rest.readNBytes(BEGINNING);
            request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(beginning), rest));
            var first = firstPart(request.getMediaType()).matcher(new String(beginning, StandardCharsets.ISO_8859_1));
            return first.lookingAt() ? Optional.of(first.group(1)) : Optional.empty();
        } catch (IOException e) {
            throw new WebApplicationException(e, Status.BAD_REQUEST);
        }
    }

    private static Pattern firstPart(MediaType type) {
        var boundary = Pattern.quote("--" + type.getParameters().getOrDefault("boundary", ""));
        return Pattern.compile(boundary + "\r\n(?i:content-disposition: *form-data; *name=\"" + Csrf.FIELD
                + "\")\r\n\r\n([A-Za-z0-9_-]*)\r\n" + boundary);
    }

    private static boolean isToken(String pair) {
        return pair.startsWith(Csrf.FIELD + "=");
    }
}
