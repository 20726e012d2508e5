package org.parley.web.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ognl.Ognl;
import ognl.OgnlException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * What stands in <code>${…}</code>, worked out without OGNL’s interpreter, which looks up each method anew: a page has
 * thousands of them. OGNL still reads the expressions and says what its operators mean; what {@link Term} does not know, it
 * works out itself as before.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {

    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        var term = term(expression);
        if (term == Term.UNKNOWN || execution.getPerformTypeConversion() || expression.getUseSelectionAsRoot())
            return ognl.evaluate(context, expression, execution);
        try {
            return term.value(context);
        } catch (Term.NotHere unknown) {
            terms.put(expression.getExpression(), Term.UNKNOWN);
            return ognl.evaluate(context, expression, execution);
        } catch (RuntimeException e) {
            throw new TemplateProcessingException("Cannot work out: " + expression.getExpression(), e);
        }
    }

    private Term term(IStandardVariableExpression expression) {
        // The engine keeps what it has read, and this with it.
        var kept = expression instanceof VariableExpression variable ? variable.getCachedExpression() : null;
        if (kept instanceof Term term) return term;
        var term = terms.computeIfAbsent(expression.getExpression(), Expressions::read);
        if (term != Term.UNKNOWN && expression instanceof VariableExpression variable)
            variable.setCachedExpression(term);
        return term;
    }

    private static Term read(String expression) {
        try {
            return Terms.of((ognl.Node) Ognl.parseExpression(expression));
        } catch (OgnlException e) {
            throw new TemplateProcessingException("Not an expression: " + expression, e);
        }
    }
}
