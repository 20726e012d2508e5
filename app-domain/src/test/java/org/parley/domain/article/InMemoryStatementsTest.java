package org.parley.domain.article;

import java.util.List;
import java.util.function.Function;
import org.parley.domain.InMemoryWorld;

class InMemoryStatementsTest extends StatementsContract {

    InMemoryStatementsTest() {
        super(new InMemoryWorld());
    }

    @Override
    protected <T> List<T> ask(Function<Statements, List<T>> question) {
        return world.in(all -> question.apply(new InMemoryStatements(all.articles())));
    }
}
