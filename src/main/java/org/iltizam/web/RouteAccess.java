package org.iltizam.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one table of addresses and who may use them. The most specific pattern decides; no pattern, no access. */
@Component
public class RouteAccess {

    private static final List<RouteRule> OWN = List.of(
            RouteRule.get("/", Who.ANYBODY),
            RouteRule.any("/public/**", Who.ANYBODY),
            RouteRule.get("/assets/**", Who.ANYBODY),
            RouteRule.get("/favicon.ico", Who.ANYBODY),
            RouteRule.any("/error", Who.ANYBODY),
            RouteRule.get("/sign-in", Who.ANYBODY),
            RouteRule.post("/sign-in", Who.ANYBODY),
            RouteRule.post("/sign-in/persona", Who.ANYBODY),
            RouteRule.get("/sign-in/oidc/**", Who.ANYBODY),
            RouteRule.post("/sign-out", Who.ANYBODY),
            RouteRule.get("/account/password", Who.SIGNED_IN),
            RouteRule.post("/account/password", Who.SIGNED_IN),
            RouteRule.get("/actuator/health", Who.ANYBODY),
            RouteRule.get("/actuator/health/liveness", Who.ANYBODY),
            RouteRule.get("/actuator/health/readiness", Who.ANYBODY));

    private final List<Entry> table;

    RouteAccess(List<Routes> contributed) {
        List<RouteRule> rules = new ArrayList<>(OWN);
        contributed.forEach(routes -> rules.addAll(routes.rules()));
        Set<String> seen = new HashSet<>();
        for (RouteRule rule : rules) {
            if (!seen.add(rule.method() + " " + rule.pattern())) {
                throw new IllegalStateException("Two rules for " + rule.method() + " " + rule.pattern());
            }
        }
        table = rules.stream().map(Entry::new).sorted(Entry::bySpecificity).toList();
    }

    public List<RouteRule> rules() {
        return table.stream().map(Entry::rule).toList();
    }

    public Optional<RouteRule> ruleFor(HttpServletRequest request) {
        // HEAD is a GET whose answer has no body
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return ruleFor(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method, path);
    }

    public Optional<RouteRule> ruleFor(HttpMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return table.stream()
                .filter(entry -> entry.matches(method, parsed))
                .map(Entry::rule)
                .findFirst();
    }

    private record Entry(RouteRule rule, PathPattern pattern) {

        Entry(RouteRule rule) {
            this(rule, PathPatternParser.defaultInstance.parse(rule.pattern()));
        }

        boolean matches(HttpMethod method, PathContainer path) {
            return (rule.method() == null || rule.method().equals(method)) && pattern.matches(path);
        }

        int bySpecificity(Entry other) {
            int byPattern = PathPattern.SPECIFICITY_COMPARATOR.compare(pattern, other.pattern);
            // a rule for one method is more specific than one for all
            return byPattern != 0 ? byPattern : Boolean.compare(rule.method() == null, other.rule.method() == null);
        }
    }
}
