package org.iltizam.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are read in whole before anybody looks at the token of a form, because it stands among their fields. So of
 * somebody who is not signed in no more is read than a form without a file needs: what was typed comes back.
 */
final class Uploads extends OncePerRequestFilter {

    private static final String MULTIPART = "multipart/";

    private static final DataSize LARGEST_OF_STRANGERS = DataSize.ofMegabytes(1);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSmall(request) || isSignedIn()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }

    /** A length that is not said is -1. */
    private static boolean isSmall(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= LARGEST_OF_STRANGERS.toBytes();
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
