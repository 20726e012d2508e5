package org.parley.web.shortcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class RightOfWayTest {

    private final RightOfWay filter = new RightOfWay();

    @Test
    void an_editor_has_it_while_their_request_is_under_way() throws Exception {
        assertThat(RightOfWay.isTaken()).isFalse();

        pass(() -> {
            assertThat(RightOfWay.isTaken()).isTrue();
            pass(() -> {});
            assertThat(RightOfWay.isTaken()).isTrue();
        });

        assertThat(RightOfWay.isTaken()).isFalse();
    }

    @Test
    void it_is_given_back_by_a_request_that_fails() {
        assertThatThrownBy(() -> pass(() -> {
                    throw new ServletException();
                }))
                .isInstanceOf(ServletException.class);

        assertThat(RightOfWay.isTaken()).isFalse();
    }

    private interface Work {
        void run() throws Exception;
    }

    private void pass(Work work) throws Exception {
        FilterChain chain = (request, response) -> {
            try {
                work.run();
            } catch (ServletException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };
        filter.doFilter(null, null, chain);
    }
}
