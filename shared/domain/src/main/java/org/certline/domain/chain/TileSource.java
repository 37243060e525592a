package org.certline.domain.chain;

import java.util.HashMap;
import java.util.Map;

/** Where tiles are read from. */
@FunctionalInterface
public interface TileSource {

    /**
     * The tile at an address.
     *
     * @throws ChainFormatException when it is missing or does not have the form of a tile
     */
    Tile tile(TileAddress address);

    /** The same source, asked only once for each tile. */
    default TileSource remembering() {
        Map<TileAddress, Tile> known = new HashMap<>();
        return address -> known.computeIfAbsent(address, this::tile);
    }
}
