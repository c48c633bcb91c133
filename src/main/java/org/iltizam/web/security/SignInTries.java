package org.iltizam.web.security;

import java.time.Clock;
import org.iltizam.web.Buckets;
import org.iltizam.web.Floodgate;
import org.springframework.stereotype.Component;

/**
 * How often a password may be tried. Ids are public, so wrong ones from elsewhere must not keep anybody out: what counts
 * is the account as tried from one connection. An id that nobody has is counted like any other.
 */
@Component
class SignInTries {

    private static final int LONGEST_ID = 60;

    private final Buckets fromThere;
    private final Floodgate room;
    private final Buckets fromAnywhere;

    SignInTries(Clock clock) {
        fromThere = new Buckets(5, 12, clock);
        room = Floodgate.ofARoom(clock);
        // what nobody reaches but with dozens of connections, and still far too few to find a password
        fromAnywhere = new Buckets(300, 300, clock);
    }

    /** Counts a try before the password is looked at: of many at once no more are made than one after the other. */
    boolean lets(String name, String address) {
        return room.lets(address) && fromThere.takes(key(name, address)) && fromAnywhere.takes(shortened(name));
    }

    void right(String name, String address) {
        fromThere.fill(key(name, address));
        room.forgives(address);
        fromAnywhere.putBack(shortened(name));
    }

    private static String key(String name, String address) {
        return Floodgate.connection(address) + " " + shortened(name);
    }

    // what is typed may be megabytes
    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_ID));
    }
}
