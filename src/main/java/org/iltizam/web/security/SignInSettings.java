package org.iltizam.web.security;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How people come in, as the environment says. */
@Component
class SignInSettings {

    private final URI publicUrl;
    private final String oidcClaim;

    SignInSettings(
            @Value("${iltizam.public-url}") URI publicUrl,
            @Value("${iltizam.sign-in.oidc-claim:preferred_username}") String oidcClaim) {
        this.publicUrl = publicUrl;
        this.oidcClaim = oidcClaim;
    }

    /** Cookies are bound to this very host over https wherever the public address is one. */
    boolean https() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The public address of a path here. */
    String address(String path) {
        return publicUrl.toString().replaceFirst("/+$", "") + path;
    }

    String cookie(String name) {
        return https() ? "__Host-" + name : name;
    }

    /** The claim of the identity provider that holds our person id. */
    String oidcClaim() {
        return oidcClaim;
    }
}
