package org.iltizam.dashboard.people;

/** @param holder empty while the seat is vacant */
public record MandateView(String id, String side, String organisation, String holder) {

    public boolean vacant() {
        return holder.isEmpty();
    }
}
