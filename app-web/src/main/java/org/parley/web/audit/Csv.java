package org.parley.web.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A table as RFC 4180 has it, such that spreadsheet programs read it as UTF-8 and take no text for a formula. */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r";

    private final Writer out;

    Csv(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(BYTE_ORDER_MARK);
    }

    void row(String... fields) throws IOException {
        out.write(Arrays.stream(fields).map(Csv::field).collect(Collectors.joining(",")) + "\r\n");
    }

    void end() throws IOException {
        out.flush();
    }

    static String field(String text) {
        var isFormula = !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
