package org.iltizam.web.security;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The chain that every request passes. Rights stand in one table, {@code RouteAccess}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String START = "/work";

    // the form and diagram libraries set style attributes; scripts come from our own files only
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    @Bean
    @Order(SecurityProperties.BASIC_AUTH_ORDER)
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            RouteAuthorization routes,
            Turnstile turnstile,
            SignInSettings settings,
            StaffSignIn staff,
            SecurityContextRepository contexts,
            ObjectProvider<ClientRegistrationRepository> identityProviders)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(settings)))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .defaultSuccessUrl(START)
                        .failureUrl("/sign-in?refused"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        if (identityProviders.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .defaultSuccessUrl(START)
                    .failureUrl("/sign-in?unknown")
                    .authorizationEndpoint(endpoint -> endpoint.baseUri("/sign-in/oidc"))
                    .redirectionEndpoint(endpoint -> endpoint.baseUri("/sign-in/oidc/back/*"))
                    .userInfoEndpoint(endpoint -> endpoint.oidcUserService(staff)));
        }
        return http.build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    CookieSerializer sessionCookie(SignInSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.cookie("iltizam"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(settings.https());
        cookie.setUseHttpOnlyCookie(true);
        // lax, not strict: a link in a mail opens the work item of who is signed in
        cookie.setSameSite("Lax");
        return cookie;
    }

    // in a cookie, not in the session: a visitor who only reads gets no session and costs no row
    private static CookieCsrfTokenRepository csrfCookie(SignInSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookie("iltizam-form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(settings.https()).sameSite("Strict"));
        return tokens;
    }
}
