package readout.index;

import readout.fixture.MemoryIndex;

/// What stands in for an index in other tests is one.
class MemoryIndexTest extends PassageIndexContract {
    @Override
    PassageIndex open() {
        return new MemoryIndex();
    }
}
