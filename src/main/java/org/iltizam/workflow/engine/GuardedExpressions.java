package org.iltizam.workflow.engine;

import java.lang.StackWalker.StackFrame;
import java.util.Map;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/**
 * Makes expressions for models and never for queries. The engine's own switch is bypassed by expressions inside
 * or-queries (CVE-2026-109432), which would let whoever writes a query run code; this release gets no correction, so
 * the way there is closed where every expression has to pass.
 */
final class GuardedExpressions extends JuelExpressionManager {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String expression) {
        if (calledByQuery()) {
            throw new NotAllowedException("Expressions in queries are refused");
        }
        return super.createExpression(expression);
    }

    // models are parsed once and kept: the walk costs nothing at run time
    private static boolean calledByQuery() {
        return CALLERS.walk(frames -> frames.map(StackFrame::getDeclaringClass).anyMatch(GuardedExpressions::isQuery));
    }

    private static boolean isQuery(Class<?> caller) {
        return AbstractQuery.class.isAssignableFrom(caller);
    }
}
