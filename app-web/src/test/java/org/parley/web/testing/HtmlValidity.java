package org.parley.web.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the validator of the W3C says about a page; a warning counts like an error, for nothing on our pages needs one. */
public final class HtmlValidity {

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /** Reading the schema takes a second, checking a page some milliseconds. */
    private static SimpleDocumentValidator validator;

    private HtmlValidity() {}

    /** Each as {@code 12: message}, with the line it ends on. */
    public static synchronized List<String> errors(String html) {
        var findings = new Findings();
        try {
            if (validator == null) {
                validator = new SimpleDocumentValidator(true, false, true);
                validator.setUpMainSchema(HTML, findings);
            }
            validator.setUpValidatorAndParsers(findings, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            // Fatal ones are among the findings too.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The validator's own schema cannot be read", e);
        }
        return findings.all;
    }

    /** What keeps a feed, a sitemap or an SVG picture from being XML. */
    public static List<String> xmlErrors(String xml) {
        var findings = new Findings();
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(findings);
            parser.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            // Among the findings too.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return findings.all;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        private void add(SAXParseException finding) {
            all.add(finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void warning(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void fatalError(SAXParseException finding) throws SAXException {
            add(finding);
            throw finding;
        }
    }
}
