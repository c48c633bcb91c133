package org.iltizam.web.security;

import java.util.function.Supplier;
import org.iltizam.web.CurrentPerson;
import org.iltizam.web.RouteAccess;
import org.iltizam.web.RouteRule.Who;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Asks the table of addresses. What is open to anybody is answered without looking up who asks. */
@Component
class RouteAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final RouteAccess routes;
    private final CurrentPerson current;

    RouteAuthorization(RouteAccess routes, CurrentPerson current) {
        this.routes = routes;
        this.current = current;
    }

    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(routes.ruleFor(context.getRequest())
                .map(rule -> allowed(rule.who(), who))
                .orElse(false));
    }

    private boolean allowed(Who who, Supplier<Authentication> asking) {
        return who.anybody() || who.includes(current.of(asking.get()).orElse(null));
    }
}
