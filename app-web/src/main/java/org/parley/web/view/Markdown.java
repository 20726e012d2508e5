package org.parley.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML from Markdown. All of it goes through the one sanitiser here, whoever wrote it. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(MarkRenderer::new)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "a", "span")
            .allowUrlProtocols("https", "http")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("id")
            .matching(Pattern.compile("q[0-9A-Za-z-]+"))
            .onElements("span")
            .allowAttributes("class")
            .matching(true, "said", "gap")
            .onElements("span", "a")
            .toFactory();

    private Markdown() {}

    static String html(String markdown, List<Story.Mark> marks) {
        var plain = PlainProse.html(markdown, marks);
        return plain == null ? read(markdown, marks) : plain;
    }

    /** As above, without a look at whether there is anything to read. */
    static String read(String markdown, List<Story.Mark> marks) {
        var document = PARSER.parse(markdown);
        for (var mark : marks) document.accept(new Marker(mark));
        return SANITISER.sanitize(RENDERER.render(document));
    }

    /** The words alone, in one line. */
    static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    private static final class Marked extends CustomNode {
        private final Story.Mark mark;

        Marked(Story.Mark mark) {
            this.mark = mark;
        }
    }

    // Marks the first place where the words stand. Words that run over an emphasis stay unmarked: the paragraph still
    // leads to them.
    private static final class Marker extends AbstractVisitor {
        private final Story.Mark mark;
        private boolean done;

        Marker(Story.Mark mark) {
            this.mark = mark;
        }

        @Override
        public void visit(Text text) {
            var at = text.getLiteral().indexOf(mark.words());
            if (done || at < 0) return;
            done = true;
            split(text, at, at + mark.words().length());
        }

        private void split(Text text, int from, int until) {
            var literal = text.getLiteral();
            var rest = new Text(literal.substring(until));
            var marked = new Marked(mark);
            text.setLiteral(literal.substring(0, from));
            text.insertAfter(marked);
            marked.insertAfter(rest);
        }
    }

    private static final class MarkRenderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        MarkRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Marked.class);
        }

        @Override
        public void render(Node node) {
            var mark = ((Marked) node).mark;
            var html = context.getWriter();
            if (mark.kind() == Story.Mark.Kind.SAID) {
                html.tag("span", attributes("said", "id", mark.id()));
                html.text(mark.words());
                html.tag("/span");
            } else {
                html.text(mark.words() + "\u00a0");
                html.tag("a", attributes("gap", "href", "#" + mark.id()));
                html.text("[…]");
                html.tag("/a");
            }
        }

        // In a fixed order: the same page has the same bytes, and so the same ETag, on every node.
        private static Map<String, String> attributes(String type, String name, String value) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("class", type);
            attributes.put(name, value);
            return attributes;
        }
    }
}
