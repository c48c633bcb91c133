package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.iltizam.web.KeptText;
import org.iltizam.web.RouteAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What happens to whoever may not pass. An address without a rule does not exist, for anybody. */
@Component
class Turnstile implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Why the server has read no fields. */
    private static final String UNREAD = Globals.PARAMETER_PARSE_FAILED_REASON_ATTR;

    private final AuthenticationEntryPoint toSignIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final RouteAccess routes;
    private final DataSize largest;

    Turnstile(RouteAccess routes, @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.routes = routes;
        this.largest = largest;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, jakarta.servlet.ServletException {
        if (routes.ruleFor(request).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (isPage(request)) {
            toSignIn.commence(request, response, refusal);
        } else {
            // the sign-in ran out while somebody was writing
            KeptText.of(request).keepIn(request);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && tooLarge(request)) {
            // nothing of such a form can be read, its token neither
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return;
        }
        if (refusal instanceof CsrfException) {
            if (Sender.isOurs(request)) {
                KeptText.of(request).keepIn(request);
            }
        } else if (routes.ruleFor(request).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private boolean tooLarge(HttpServletRequest request) {
        if (request.getAttribute(UNREAD) == FailReason.POST_TOO_LARGE) {
            return true;
        }
        String type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                && request.getContentLengthLong() > largest.toBytes();
    }

    /** Whether somebody wants to read something, and not a script to fetch it. */
    static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }
}
