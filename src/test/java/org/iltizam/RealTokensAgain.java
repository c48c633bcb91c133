package org.iltizam;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/** {@code csrf()} of a mock request puts a repository of its own into the shared filter and leaves it there. */
class RealTokensAgain implements TestExecutionListener {

    private static final String REPOSITORY = "tokenRepository";
    private static final Map<Object, Object> REAL = new ConcurrentHashMap<>();

    @Override
    public void prepareTestInstance(TestContext test) {
        filters(test)
                .forEach(filter -> REAL.computeIfAbsent(
                        filter, f -> Objects.requireNonNull(ReflectionTestUtils.getField(f, REPOSITORY))));
    }

    @Override
    public void afterTestClass(TestContext test) {
        filters(test).forEach(filter -> ReflectionTestUtils.setField(filter, REPOSITORY, REAL.get(filter)));
    }

    private static Stream<?> filters(TestContext test) {
        return test.getApplicationContext().getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance);
    }
}
