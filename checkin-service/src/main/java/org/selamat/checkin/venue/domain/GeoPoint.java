package org.selamat.checkin.venue.domain;

/** A place on earth, in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) {

    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_KM = 6371.0088;

    public GeoPoint {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("no such place on earth");
        }
    }

    /** Along the great circle, by the haversine formula. */
    public double kilometresTo(GeoPoint other) {
        double across = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double along = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double share = across * across
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * along * along;
        return 2 * EARTH_KM * Math.asin(Math.sqrt(share));
    }
}
