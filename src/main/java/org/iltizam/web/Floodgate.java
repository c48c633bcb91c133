package org.iltizam.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HexFormat;

/** How much one connection may send. Kept in memory only, an address is personal data. */
public final class Floodgate {

    private final Buckets buckets;

    /**
     * @param burst how many may come from one connection at once
     * @param perHour how many more may come from it in each hour after that
     */
    public Floodgate(int burst, int perHour, Clock clock) {
        this.buckets = new Buckets(burst, perHour, clock);
    }

    /** For what anybody may send: as many as a workshop in one room would. */
    public static Floodgate ofARoom(Clock clock) {
        return new Floodgate(60, 120, clock);
    }

    /** Counts one from that address, if another one may come from there. */
    public boolean lets(String address) {
        return buckets.takes(connection(address));
    }

    /** What came from that address last does not count. */
    public void forgives(String address) {
        buckets.putBack(connection(address));
    }

    /** An IPv4 address, or the network of an IPv6 one (its first 64 bits): whoever has one address of it has them all. */
    public static String connection(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getAllByName(address.replaceFirst("%.*", ""))[0].getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
