package org.parley.web.view;

import java.util.Set;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code p:text="${article.headline()}"}: content in the reader's language or, where it is not translated, in its
 * original, marked with its {@code lang} for speech and with {@code data-untranslated} for the eye.
 */
final class ContentDialect extends AbstractProcessorDialect {

    ContentDialect() {
        super("Parley content", "p", 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TextProcessor(prefix));
    }

    private static final class TextProcessor extends AbstractAttributeTagProcessor {

        // After the standard dialect's own th:if and th:each, which decide whether there is an element at all.
        private static final int AFTER_CONDITIONS = 1300;

        TextProcessor(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "text", true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                IElementTagStructureHandler element) {
            // Kept with the template once it has been read.
            var parsed = EngineEventUtils.computeAttributeExpression(context, tag, attribute, expression);
            var content = (Localized) parsed.execute(context);
            var wanted = (Language) context.getVariable("lang");
            var text = content.in(wanted);
            if (text.language() != wanted) {
                element.setAttribute("lang", text.language().tag());
                element.setAttribute("data-untranslated", text.language().tag());
            }
            element.setBody(HtmlEscape.escapeHtml4Xml(text.words()), false);
        }
    }
}
