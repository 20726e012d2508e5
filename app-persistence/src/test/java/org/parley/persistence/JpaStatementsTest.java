package org.parley.persistence;

import java.util.List;
import java.util.function.Function;
import org.parley.domain.article.Statements;
import org.parley.domain.article.StatementsContract;

class JpaStatementsTest extends StatementsContract {

    JpaStatementsTest() {
        super(new JpaWorld());
    }

    @Override
    protected <T> List<T> ask(Function<Statements, List<T>> question) {
        return Kept.in(entities -> question.apply(Kept.with(entities, new JpaStatements())));
    }
}
