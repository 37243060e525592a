package org.certline.domain.arrangement;

import org.certline.domain.site.Room;

/** A numbered seat 座位 of a room, from 1. */
record Seat(Room room, int number) {
}
