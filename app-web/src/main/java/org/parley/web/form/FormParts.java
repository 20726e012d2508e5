package org.parley.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * The parts of a form with a file, one after the other as they come in: nothing is read ahead, and nothing goes to the
 * disk.
 *
 * @param form all fields that came before the file
 * @param fileName as the browser calls it; empty where there is no file
 * @param file not more of it than shows that it is too large
 */
@SuppressWarnings("ArrayRecordComponent")
public record FormParts(Form form, String fileName, byte[] file) {

    private static final int MOST_PARTS = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HEAD = 4096;
    // A browser shows our answer only once it could send what it had begun to send; there is an end to that as well.
    private static final long MOST_IGNORED = 64L << 20;

    /**
     * @param type with the boundary between the parts
     * @param mostBytes that the file may have; what comes after a larger one is not read
     * @throws IOException when it is no such form, or ends too early
     */
    public static FormParts read(InputStream body, String type, int mostBytes) throws IOException {
        var parser = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        parser.setHeaderCharset(StandardCharsets.UTF_8);
        parser.setMaxPartHeaderSize(LONGEST_HEAD);
        var parts = parser.getItemIterator(new Body(body, type));
        var fields = new LinkedHashMap<String, List<String>>();
        var fileName = "";
        var file = new byte[0];
        for (var i = 0; i < MOST_PARTS && file.length <= mostBytes && parts.hasNext(); i++) {
            var part = parts.next();
            if (part.isFormField()) add(fields, part);
            else {
                fileName = name(part);
                file = part.getInputStream().readNBytes(mostBytes + 1);
            }
        }
        ignore(body);
        return new FormParts(form(fields), fileName, file);
    }

    private static void add(Map<String, List<String>> fields, FileItemInput part) throws IOException {
        var name = Objects.requireNonNullElse(part.getFieldName(), "");
        var text = new String(part.getInputStream().readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(text);
    }

    // A name that no file can have is none.
    private static String name(FileItemInput part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidPathException e) {
            return "";
        }
    }

    // By way of the other encoding: what nobody can have typed is dropped there.
    private static Form form(Map<String, List<String>> fields) {
        return Encoded.decode(Encoded.encode(fields, Set.of("csrf")));
    }

    private static void ignore(InputStream body) throws IOException {
        var ignored = 0L;
        var some = new byte[1 << 16];
        for (var read = body.read(some); read >= 0 && ignored < MOST_IGNORED; read = body.read(some)) ignored += read;
    }

    /** The request, as the parser sees it. Its length is nobody's business: the parts are measured as they come in. */
    private record Body(InputStream stream, String type) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
