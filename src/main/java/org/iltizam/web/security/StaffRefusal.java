package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says whether somebody is not registered here or the provider did not do its part. */
final class StaffRefusal implements AuthenticationFailureHandler {

    static final String UNKNOWN_PERSON = "unknown_person";

    private static final Logger LOG = LoggerFactory.getLogger(StaffRefusal.class);

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean unknown = refusal instanceof OAuth2AuthenticationException told
                && told.getError().getErrorCode().equals(UNKNOWN_PERSON);
        if (!unknown) {
            LOG.warn("Nobody came in with an identity provider: {}", refusal.getMessage());
        }
        redirect.sendRedirect(request, response, unknown ? "/sign-in?unknown" : "/sign-in?unfinished");
    }
}
