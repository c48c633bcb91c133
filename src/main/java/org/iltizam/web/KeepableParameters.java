package org.iltizam.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes NUL out of what an address or a form says: nobody types it, and no text of the database can hold it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeepableParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Keepable(request), response);
    }

    private static final class Keepable extends HttpServletRequestWrapper {

        Keepable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : keepable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : keepable(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, keepable(values)));
            return all;
        }

        private static String[] keepable(String[] values) {
            return Arrays.stream(values).map(Keepable::keepable).toArray(String[]::new);
        }

        private static String keepable(String value) {
            return value.replace("\0", "");
        }
    }
}
