package org.iltizam.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Where a page can be read again: its links to the other languages lead there. */
final class PageAddress {

    private static final Pattern LANG = Pattern.compile("(^|&)lang=[^&]*");

    private static final Pattern LEADING = Pattern.compile("^[/\\\\]+");

    private PageAddress() {}

    static String of(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            // what was sent is refused under an address that nobody can open: one goes back to its form
            URI form = formOf(request);
            if (form != null) {
                return address(form.getRawPath(), form.getRawQuery());
            }
        }
        return address(path(request), request.getQueryString());
    }

    private static String address(String path, @Nullable String query) {
        String rest = query == null ? "" : LANG.matcher(query).replaceAll("");
        String trimmed = rest.startsWith("&") ? rest.substring(1) : rest;
        return trimmed.isEmpty() ? path : path + "?" + trimmed;
    }

    /** An error page keeps the address that failed, not the one that shows errors. */
    private static String path(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        // what begins with two of them is the address of another site
        return LEADING.matcher(path).replaceFirst("/");
    }

    /** The page of ours that the form stood on, as far as the browser tells. */
    private static @Nullable URI formOf(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI form = referer == null ? null : URI.create(referer);
            boolean ours = form != null
                    && request.getServerName().equalsIgnoreCase(form.getHost())
                    && form.getRawPath() != null
                    && form.getRawPath().startsWith("/")
                    && !form.getRawPath().startsWith("//");
            return ours ? form : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
