package org.iltizam.web;

import jakarta.servlet.http.HttpServletRequest;
import org.iltizam.people.Role;
import org.iltizam.web.RouteRule.Routes;
import org.iltizam.web.RouteRule.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A part of the site that exists in tests only, to try what every part gets. */
@Configuration(proxyBeanMethods = false)
@Profile("test")
public class TestDesk {

    @Bean
    Routes testRoutes() {
        return Routes.of(
                RouteRule.get("/test-desk", Who.SIGNED_IN),
                RouteRule.post("/test-desk", Who.SIGNED_IN),
                RouteRule.post("/test-desk/stale", Who.ANYBODY),
                RouteRule.post("/test-desk/done", Who.ANYBODY),
                RouteRule.get("/test-desk/broken", Who.ANYBODY),
                RouteRule.get("/test-desk/number", Who.ANYBODY),
                RouteRule.get("/test-desk/coordinator", Who.holding(Role.COORDINATOR)));
    }

    @RestController
    @Profile("test")
    static class Desk {

        @GetMapping("/test-desk")
        String look() {
            return "desk";
        }

        @PostMapping("/test-desk")
        String write() {
            return "written";
        }

        @GetMapping("/test-desk/coordinator")
        String coordinate() {
            return "coordinator's desk";
        }

        @PostMapping("/test-desk/stale")
        String stale() {
            throw new OptimisticLockingFailureException("row 17 of secret_table");
        }

        @PostMapping("/test-desk/done")
        String done(HttpServletRequest request) {
            throw new Conflict("done by somebody else", KeptText.of(request), "/test-desk");
        }

        @GetMapping("/test-desk/broken")
        String broken() {
            throw new IllegalStateException("password is hunter2");
        }

        @GetMapping("/test-desk/number")
        String number(@RequestParam int number) {
            return "number " + number;
        }
    }
}
