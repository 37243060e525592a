package org.certline.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({"0,0,256,tile/0/000", "1,1234067,256,tile/1/x001/x234/067", "0,273,112,tile/0/273.p/112",
            "2,1000,1,tile/2/x001/000.p/1"})
    void tilesHaveThePathsOfTheFormat(int level, long index, int width, String path) {
        var address = new TileAddress(level, index, width);
        assertThat(address.path()).isEqualTo(path);
        assertThat(TileAddress.parse(path)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/8/000", "tile/0/0", "tile/0/x000/001", "tile/0/000.p/256", "tile/0/000.p/0",
            "tile/0/000.p/01", "tile/0/../000", "tile/0/000/", "tile/00/000", "tile/entries/000", "checkpoint",
            "tile/0/x999/x999/x999/x999/x999/x999/999"})
    void otherPathsAreRefused(String path) {
        assertThatThrownBy(() -> TileAddress.parse(path)).isInstanceOf(ChainFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,256,tile/entries/000", "1067,17,tile/entries/x001/067.p/17"})
    void bundlesHaveThePathsOfTheFormat(long index, int width, String path) {
        var address = new BundleAddress(index, width);
        assertThat(address.path()).isEqualTo(path);
        assertThat(BundleAddress.parse(path)).isEqualTo(address);
    }
}
