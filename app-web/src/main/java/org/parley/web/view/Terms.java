package org.parley.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import ognl.ASTConst;
import ognl.ASTMethod;
import ognl.ASTProperty;
import ognl.Node;
import ognl.OgnlOps;

/** Makes terms of what OGNL has read. */
final class Terms {

    private Terms() {}

    /** {@link Term#UNKNOWN} where any part is one that only OGNL knows. */
    static Term of(Node node) {
        try {
            return term(node);
        } catch (Term.NotHere unknown) {
            return Term.UNKNOWN;
        }
    }

    private static Term term(Node node) {
        return switch (node.getClass().getSimpleName()) {
            case "ASTConst" -> constant(((ASTConst) node).getValue());
            case "ASTProperty" -> variable((ASTProperty) node);
            case "ASTVarRef" -> object(node.toString().substring(1));
            case "ASTChain" -> chain(node);
            case "ASTTest" -> choice(term(node.jjtGetChild(0)), term(node.jjtGetChild(1)), term(node.jjtGetChild(2)));
            case "ASTNot" -> not(term(node.jjtGetChild(0)));
            case "ASTAnd" -> shortcut(terms(node), false);
            case "ASTOr" -> shortcut(terms(node), true);
            case "ASTAdd" -> folded(terms(node), OgnlOps::add);
            case "ASTSubtract" -> folded(terms(node), OgnlOps::subtract);
            case "ASTEq" -> folded(terms(node), OgnlOps::equal);
            case "ASTNotEq" -> folded(terms(node), (one, other) -> !OgnlOps.equal(one, other));
            case "ASTGreater" -> folded(terms(node), OgnlOps::greater);
            case "ASTLess" -> folded(terms(node), OgnlOps::less);
            default -> throw new Term.NotHere();
        };
    }

    private static List<Term> terms(Node node) {
        return IntStream.range(0, node.jjtGetNumChildren())
                .mapToObj(at -> term(node.jjtGetChild(at)))
                .toList();
    }

    private static Term constant(Object value) {
        return context -> value;
    }

    private static Term variable(ASTProperty property) {
        var name = name(property);
        return context -> context.getVariable(name);
    }

    // #messages and its like.
    private static Term object(String name) {
        return context -> {
            var object = context.getExpressionObjects().getObject(name);
            if (object == null) throw new Term.NotHere();
            return object;
        };
    }

    private static Term chain(Node node) {
        var first = term(node.jjtGetChild(0));
        var steps = new ArrayList<Term.Step>();
        for (var at = 1; at < node.jjtGetNumChildren(); at++) steps.add(step(node.jjtGetChild(at)));
        var following = steps.toArray(Term.Step[]::new);
        return context -> {
            var value = first.value(context);
            for (var step : following) value = step.from(value, context);
            return value;
        };
    }

    private static Term.Step step(Node node) {
        if (node instanceof ASTProperty property) return new Call(name(property), List.of(), true);
        if (node instanceof ASTMethod method) return new Call(method.getMethodName(), terms(node), false);
        throw new Term.NotHere();
    }

    private static String name(ASTProperty property) {
        if (!property.isIndexedAccess()
                && property.jjtGetChild(0) instanceof ASTConst constant
                && constant.getValue() instanceof String name) return name;
        throw new Term.NotHere();
    }

    private static Term choice(Term test, Term yes, Term no) {
        return context -> OgnlOps.booleanValue(test.value(context)) ? yes.value(context) : no.value(context);
    }

    private static Term not(Term term) {
        return context -> !OgnlOps.booleanValue(term.value(context));
    }

    /** @param end the truth of a term that makes the rest of no interest */
    private static Term shortcut(List<Term> terms, boolean end) {
        return context -> {
            Object value = null;
            for (var term : terms) {
                value = term.value(context);
                if (OgnlOps.booleanValue(value) == end) break;
            }
            return value;
        };
    }

    private static Term folded(List<Term> terms, BiFunction<Object, Object, Object> operator) {
        return context -> {
            var value = terms.get(0).value(context);
            for (var at = 1; at < terms.size(); at++)
                value = operator.apply(value, terms.get(at).value(context));
            return value;
        };
    }
}
